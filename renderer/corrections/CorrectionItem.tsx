import { useState } from "react";
import { Group } from "react-aria-components";
import type { Finding } from "../../shared/finding.ts";
import { correctionSentences as say } from "../../shared/fr/corrections.ts";
import { toast, useApp } from "../state/store.ts";
import { ignoreWord, spelling } from "../state/words.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./CorrectionItem.module.css";

/** How many words are proposed. */
const proposed = 5;

/** One finding: the word, why it is here, and what to do about it. */
export function CorrectionItem({ finding, word }: { readonly finding: Finding; readonly word: string }) {
  const { editor, session } = useApp();
  const [choices, setChoices] = useState<readonly string[] | null>(null);
  const readOnly = session?.readOnly === true;

  const replace = (text: string) => {
    if (editor?.applyFix(finding, word, text) === true) useApp.setState({ announcement: say.corrected(word, text) });
  };
  const correct = async () => {
    const words = finding.fixes.length > 0 ? finding.fixes.map(({ text }) => text) : await spelling.suggest(word);
    const [first] = words;
    if (first === undefined) toast(say.noSuggestionFor(word));
    else if (words.length === 1) replace(first);
    else setChoices(words.slice(0, proposed));
  };

  return (
    <li className={styles.item}>
      <button type="button" className={styles.word} data-kind={finding.kind} aria-label={say.goTo(word)} onClick={() => editor?.goTo(finding.from, finding.to)}>
        {word}
      </button>
      <p className={styles.message}>{finding.message}</p>
      {choices === null ? (
        <div className={styles.buttons}>
          <Button look="small" isDisabled={readOnly} onPress={() => void correct()}>{say.correct}</Button>
          <Button look="small" isDisabled={readOnly} onPress={() => void ignoreWord(word)}>{say.ignore}</Button>
        </div>
      ) : (
        <Group className={styles.choices ?? ""} aria-label={say.choose(word)}>
          {choices.map((choice, index) => (
            <Button key={choice} look="small" autoFocus={index === 0} onPress={() => replace(choice)}>{choice}</Button>
          ))}
          <Button look="quiet" onPress={() => setChoices(null)}>{say.cancel}</Button>
        </Group>
      )}
    </li>
  );
}
