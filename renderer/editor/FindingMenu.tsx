import { useEffect, useMemo, useState } from "react";
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from "react-aria-components";
import { correctionSentences as say } from "../../shared/fr/corrections.ts";
import { addPersonalWord, ignoreWord, spelling } from "../state/words.ts";
import type { Editor, FindingMenuRequest } from "./editor.ts";
import styles from "./FindingMenu.module.css";

interface Props {
  readonly request: FindingMenuRequest | null;
  readonly editor: Editor | null;
  readonly onClose: () => void;
}

/** What could be put in place of a request's word. */
interface Proposals {
  readonly request: FindingMenuRequest;
  readonly words: readonly string[];
}

/** How many words are proposed. */
const proposed = 6;

/** The card of a finding: what is wrong, what could be right, and what else to do about it. */
export function FindingMenu({ request, editor, onClose }: Props) {
  const [proposals, setProposals] = useState<Proposals | null>(null);
  useEffect(() => {
    if (request === null) return undefined;
    const { fixes, kind } = request.finding;
    if (kind !== "spelling" || fixes.length > 0) {
      setProposals({ request, words: fixes.map(({ text }) => text) });
      return undefined;
    }
    const control = new AbortController();
    void spelling.suggest(request.word, control.signal).then((words) => {
      if (!control.signal.aborted) setProposals({ request, words: words.slice(0, proposed) });
    });
    return () => control.abort();
  }, [request]);

  const anchor = useMemo(() => (request === null ? null : anchorAt(request.rect)), [request]);
  // Shown once the proposals are there: the first of them takes the focus, never « Ajouter au dictionnaire ».
  // Those of another word are not looked at.
  if (request === null || anchor === null || proposals?.request !== request) return null;
  const { words: suggestions } = proposals;
  const { finding, word } = request;
  const close = () => {
    onClose();
    editor?.focus();
  };
  return (
    <Popover className={styles.popover ?? ""} isOpen onOpenChange={close} placement="bottom start" triggerRef={{ current: anchor }} offset={6} shouldCloseOnInteractOutside={() => true}>
      <p className={styles.message}>{finding.message}</p>
      <Menu
        aria-label={say.menu(word)}
        autoFocus="first"
        className={styles.menu ?? ""}
        onClose={close}
        onAction={(key) => {
          const id = String(key);
          if (id === "add") void addPersonalWord(word);
          else if (id === "ignore") void ignoreWord(word);
          else if (id.startsWith("fix:")) editor?.applyFix(finding, word, id.slice("fix:".length));
        }}
      >
        <MenuSection>
          <Header className={styles.header ?? ""}>{suggestions.length === 0 ? say.noSuggestion : say.replaceBy}</Header>
          {suggestions.map((text) => (
            <MenuItem key={text} id={`fix:${text}`} textValue={text} className={`${styles.item} ${styles.fix}`}>
              {text}
            </MenuItem>
          ))}
        </MenuSection>
        <Separator className={styles.separator ?? ""} />
        <MenuItem id="add" className={styles.item ?? ""}>{say.add}</MenuItem>
        <MenuItem id="ignore" className={styles.item ?? ""}>{say.ignoreHere}</MenuItem>
      </Menu>
    </Popover>
  );
}

/** A popover needs an element to stand by: one without size, where the word is. */
function anchorAt({ left, top, bottom }: FindingMenuRequest["rect"]): Element {
  const place = new DOMRect(left, top, 0, bottom - top);
  const anchor = document.createElement("span");
  anchor.getBoundingClientRect = () => place;
  return anchor;
}
