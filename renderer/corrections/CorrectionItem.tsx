import { useState } from "react";
import { Group } from "react-aria-components";
import type { Finding } from "../../shared/finding.ts";
import { excerptOf } from "../../shared/finding-excerpt.ts";
import { correctionSentences as say } from "../../shared/fr/corrections.ts";
import { leaveFinding } from "../state/findings.ts";
import { toast, useApp } from "../state/store.ts";
import { spelling } from "../state/words.ts";
import { Button } from "../ui/Button.tsx";
import { SpacedText } from "../ui/SpacedText.tsx";
import styles from "./CorrectionItem.module.css";

/** How many words are proposed. */
const proposed = 5;

interface Props {
  readonly finding: Finding;
  /** The text that it was found in. */
  readonly text: string;
}

/** One finding: the word, why it is here, and what to do about it. */
export function CorrectionItem({ finding, text }: Props) {
  const { editor, session } = useApp();
  const [choices, setChoices] = useState<readonly string[] | null>(null);
  const readOnly = session?.readOnly === true;
  const { before, found, after } = excerptOf(text, finding);
  const name = `${before}${found}${after}`;
  const isFixable = finding.kind === "spelling" || finding.fixes.length > 0;
  const [fix] = finding.fixes;

  const replace = (choice: string) => {
    if (editor?.applyFix(finding, found, choice) === true) useApp.setState({ announcement: say.corrected(name, `${before}${choice}${after}`) });
  };
  const correct = async () => {
    const words = finding.fixes.length > 0 ? finding.fixes.map((one) => one.text) : await spelling.suggest(found);
    const [first] = words;
    if (first === undefined) toast(say.noSuggestionFor(found));
    else if (words.length === 1) replace(first);
    else setChoices(words.slice(0, proposed));
  };

  return (
    <li className={styles.item}>
      <button type="button" className={styles.word} data-kind={finding.kind} aria-label={say.goTo(name)} onClick={() => editor?.goTo(finding.from, finding.to)}>
        {before}<mark className={styles.found}><SpacedText text={found} /></mark>{after}
        {fix === undefined || finding.kind === "spelling" ? null : (
          <span className={styles.fix}> → <SpacedText text={`${before}${fix.text}${after}`} /></span>
        )}
      </button>
      <p className={styles.message}>{finding.message}</p>
      {choices === null ? (
        <div className={styles.buttons}>
          <Button look="small" isDisabled={readOnly || !isFixable} onPress={() => void correct()}>{say.correct}</Button>
          <Button look="small" isDisabled={readOnly} onPress={() => void leaveFinding(finding, found, "here")}>{say.ignore}</Button>
        </div>
      ) : (
        <Group className={styles.choices ?? ""} aria-label={say.choose(found)}>
          {choices.map((choice, index) => (
            <Button key={choice} look="small" autoFocus={index === 0} onPress={() => replace(choice)}><span><SpacedText text={choice} /></span></Button>
          ))}
          <Button look="quiet" onPress={() => setChoices(null)}>{say.cancel}</Button>
        </Group>
      )}
    </li>
  );
}
