import { Ellipsis } from "lucide-react";
import { memo, useState } from "react";
import { Button as AriaButton, Group, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Finding, Fix } from "../../shared/finding.ts";
import type { Excerpt } from "../../shared/finding-excerpt.ts";
import { correctionSentences as say } from "../../shared/fr/corrections.ts";
import { leaveFinding } from "../state/findings.ts";
import { toast, useApp } from "../state/store.ts";
import { spelling } from "../state/words.ts";
import { Button } from "../ui/Button.tsx";
import { SpacedText } from "../ui/SpacedText.tsx";
import styles from "./CorrectionItem.module.css";
import { actionsOf } from "./finding-actions.ts";

/** How many words are proposed. */
const proposed = 5;

interface Props {
  readonly finding: Finding;
  readonly excerpt: Excerpt;
  /** The finding that the writer last went to. */
  readonly isCurrent: boolean;
  readonly isReadOnly: boolean;
  /** Something was done about the finding: it is about to go. */
  readonly onSettled: () => void;
}

/** One finding: the word, why it is here, and what to do about it. */
export const CorrectionItem = memo(function CorrectionItem({ finding, excerpt, isCurrent, isReadOnly, onSettled }: Props) {
  const [choices, setChoices] = useState<readonly Fix[] | null>(null);
  const { before, found, after } = excerpt;
  const name = `${before}${found}${after}`;
  const isFixable = finding.kind === "spelling" || finding.fixes.length > 0;
  const [first] = finding.fixes;

  const replace = (fix: Fix) => {
    if (useApp.getState().editor?.applyFix(finding, found, fix) !== true) return;
    useApp.setState({ announcement: say.corrected(name, fix.wider === undefined ? `${before}${fix.text}${after}` : fix.wider.text) });
    onSettled();
  };
  const correct = async () => {
    const fixes = finding.fixes.length > 0 ? finding.fixes : (await spelling.suggest(found)).map((text) => ({ text }));
    const [best] = fixes;
    if (best === undefined) toast(say.noSuggestionFor(found));
    else if (fixes.length === 1) replace(best);
    else setChoices(fixes.slice(0, proposed));
  };

  return (
    <li className={styles.item} aria-current={isCurrent ? "true" : undefined} ref={isCurrent ? reveal : undefined}>
      <button type="button" className={styles.word} data-kind={finding.kind} aria-label={say.goTo(name)} onClick={() => useApp.getState().editor?.goTo(finding.from, finding.to)}>
        {before}<mark className={styles.found}><SpacedText text={found} /></mark>{after}
        {first === undefined || finding.kind === "spelling" ? null : (
          <span className={styles.fix}> → <SpacedText text={finding.kind === "style" ? first.text : `${before}${first.text}${after}`} /></span>
        )}
      </button>
      <p className={styles.message}>{finding.message}</p>
      {choices === null ? (
        <div className={styles.buttons}>
          <Button look="small" isDisabled={isReadOnly || !isFixable} onPress={() => void correct()}>{say.correct}</Button>
          <Button look="small" isDisabled={isReadOnly} onPress={() => void leaveFinding(finding, found, "here").then(onSettled)}>{say.ignore}</Button>
          <MenuTrigger>
            <AriaButton className={styles.more ?? ""} aria-label={say.more} isDisabled={isReadOnly}>
              <Ellipsis size={15} aria-hidden />
            </AriaButton>
            <Popover className={styles.popover ?? ""} placement="bottom end">
              <Menu className={styles.menu ?? ""} aria-label={say.moreAbout(name)}>
                {actionsOf(finding, found).map(({ id, label, run }) => (
                  <MenuItem key={id} id={id} className={styles.action ?? ""} onAction={run}>{label}</MenuItem>
                ))}
              </Menu>
            </Popover>
          </MenuTrigger>
        </div>
      ) : (
        <Group className={styles.choices ?? ""} aria-label={say.choose(found)}>
          {choices.map((choice, index) => (
            <Button key={choice.text} look="small" autoFocus={index === 0} onPress={() => replace(choice)}><span><SpacedText text={choice.text} /></span></Button>
          ))}
          <Button look="quiet" onPress={() => setChoices(null)}>{say.cancel}</Button>
        </Group>
      )}
    </li>
  );
});

function reveal(item: HTMLLIElement | null): void {
  item?.scrollIntoView({ block: "nearest" });
}
