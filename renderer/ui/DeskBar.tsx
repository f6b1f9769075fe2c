import { BookOpenText, ClipboardCheck, ClipboardList, History, ListTree, type LucideIcon, MessagesSquare, PanelLeft, SpellCheck } from "lucide-react";
import { Group } from "react-aria-components";
import { type CommandId, commands } from "../../shared/commands.ts";
import { pageSentences as say } from "../../shared/fr/page.ts";
import type { Settings } from "../../shared/settings-schema.ts";
import { Toolbar } from "../editor/Toolbar.tsx";
import { dispatch } from "../state/dispatch.ts";
import type { Session } from "../state/document-session.ts";
import { useApp } from "../state/store.ts";
import { Button } from "./Button.tsx";
import styles from "./DeskBar.module.css";
import { shortcutOf } from "./shortcut.ts";
import { StatusPicker } from "./StatusPicker.tsx";

const panels = [
  { id: "view.library", Icon: PanelLeft, isShown: ({ showLibrary }) => showLibrary },
  { id: "view.plan", Icon: ListTree, isShown: ({ showPlan }) => showPlan },
  { id: "view.preview", Icon: BookOpenText, isShown: ({ showPreview }) => showPreview },
  { id: "view.corrections", Icon: SpellCheck, isShown: ({ dock }) => dock === "corrections" },
  { id: "view.preflight", Icon: ClipboardCheck, isShown: ({ dock }) => dock === "preflight" },
  { id: "view.fiche", Icon: ClipboardList, isShown: ({ dock }) => dock === "fiche" },
  { id: "view.review", Icon: MessagesSquare, isShown: ({ dock }) => dock === "review" },
  { id: "view.versions", Icon: History, isShown: ({ dock }) => dock === "versions" },
] as const satisfies readonly { id: CommandId; Icon: LucideIcon; isShown: (settings: Settings) => boolean }[];

/** Above the page: forms of the text, panels that are shown, status, and the way out. */
export function DeskBar({ session }: { readonly session: Session }) {
  const { settings } = useApp();
  return (
    <header className={styles.bar}>
      <Toolbar />
      <span className={styles.gap} />
      <Group className={styles.panels ?? ""} aria-label={say.panels}>
        {panels.map(({ id, Icon, isShown }) => (
          <Button key={id} look="icon" label={labelOf(id)} shortcut={shortcutOf(id)} isPressed={isShown(settings)} onPress={() => dispatch(id)}>
            <Icon size={16} strokeWidth={1.75} aria-hidden />
          </Button>
        ))}
      </Group>
      <StatusPicker session={session} />
      <Button look="primary" onPress={() => dispatch("article.export")}>{say.export}</Button>
    </header>
  );
}

function labelOf(id: CommandId): string {
  return commands.find((command) => command.id === id)?.label ?? id;
}
