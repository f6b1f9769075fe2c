import { Bold, Code, Heading2, Heading3, Image, Italic, Link, List, ListOrdered, Quote, Strikethrough, TextQuote } from "lucide-react";
import { Toolbar as AriaToolbar, Group } from "react-aria-components";
import { commands, type CommandId } from "../../shared/commands.ts";
import { pageSentences as say } from "../../shared/fr/page.ts";
import { dispatch } from "../state/dispatch.ts";
import { Button } from "../ui/Button.tsx";
import { shortcutOf } from "../ui/shortcut.ts";
import styles from "./Toolbar.module.css";

const groups: readonly (readonly (readonly [CommandId, typeof Bold])[])[] = [
  [["format.bold", Bold], ["format.italic", Italic], ["format.strike", Strikethrough], ["format.code", Code], ["format.link", Link], ["image.insert", Image]],
  [["format.heading2", Heading2], ["format.heading3", Heading3]],
  [["format.bulletList", List], ["format.orderedList", ListOrdered], ["format.quote", Quote], ["format.codeBlock", TextQuote]],
];

/** The few forms of an article, one press away. */
export function Toolbar() {
  return (
    <AriaToolbar className={styles.toolbar ?? ""} aria-label={say.forms}>
      {groups.map((group) => (
        <Group key={group[0]?.[0] ?? ""} className={styles.group ?? ""}>
          {group.map(([id, Icon]) => (
            <FormatButton key={id} id={id} Icon={Icon} />
          ))}
        </Group>
      ))}
    </AriaToolbar>
  );
}

function FormatButton({ id, Icon }: { readonly id: CommandId; readonly Icon: typeof Bold }) {
  const command = commands.find((one) => one.id === id);
  return (
    <Button look="icon" label={command?.label ?? id} shortcut={shortcutOf(id)} onPress={() => dispatch(id)}>
      <Icon size={16} strokeWidth={1.75} aria-hidden />
    </Button>
  );
}
