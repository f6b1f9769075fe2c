import { useEffect, useMemo, useState } from "react";
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from "react-aria-components";
import { actionsOf } from "../corrections/finding-actions.ts";
import type { Fix } from "../../shared/finding.ts";
import { correctionSentences as say } from "../../shared/fr/corrections.ts";
import { spelling } from "../state/words.ts";
import { SpacedText } from "../ui/SpacedText.tsx";
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
  readonly fixes: readonly Fix[];
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
      setProposals({ request, fixes: fixes.slice(0, proposed) });
      return undefined;
    }
    const control = new AbortController();
    void spelling.suggest(request.excerpt.found, control.signal).then((words) => {
      if (!control.signal.aborted) setProposals({ request, fixes: words.slice(0, proposed).map((text) => ({ text })) });
    });
    return () => control.abort();
  }, [request]);

  const anchor = useMemo(() => (request === null ? null : anchorAt(request.rect)), [request]);
  // Shown once the proposals are there: the first of them takes the focus, never « Ajouter au dictionnaire ».
  // Those of another word are not looked at.
  if (request === null || anchor === null || proposals?.request !== request) return null;
  const { fixes } = proposals;
  const { finding, excerpt: { before, found, after } } = request;
  const actions = actionsOf(finding, found);
  const close = () => {
    onClose();
    editor?.focus();
  };
  return (
    <Popover className={styles.popover ?? ""} isOpen onOpenChange={close} placement="bottom start" triggerRef={{ current: anchor }} offset={6} shouldCloseOnInteractOutside={() => true}>
      <p className={styles.message}>{finding.message}</p>
      <Menu
        aria-label={say.menu(`${before}${found}${after}`)}
        autoFocus="first"
        className={styles.menu ?? ""}
        onClose={close}
        onAction={(key) => {
          const id = String(key);
          const fix = fixes.find(({ text }) => id === `fix:${text}`);
          if (fix !== undefined) editor?.applyFix(finding, found, fix);
          else actions.find((action) => action.id === id)?.run();
        }}
      >
        <MenuSection>
          <Header className={styles.header ?? ""}>{fixes.length === 0 ? say.noSuggestion : say.replaceBy}</Header>
          {fixes.map(({ text }) => (
            <MenuItem key={text} id={`fix:${text}`} textValue={`${before}${text}${after}`} className={`${styles.item} ${styles.fix}`}>
              <SpacedText text={`${before}${text}${after}`} />
            </MenuItem>
          ))}
        </MenuSection>
        <Separator className={styles.separator ?? ""} />
        {actions.map(({ id, label }) => (
          <MenuItem key={id} id={id} className={styles.item ?? ""}>{label}</MenuItem>
        ))}
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
