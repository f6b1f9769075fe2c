import { useState } from "react";
import { useStore } from "zustand";
import type { Finding } from "../../shared/finding.ts";
import { NBSP } from "../../shared/fr.ts";
import { ignoreWord, spelling } from "../state/actions.ts";
import type { Session } from "../state/document-session.ts";
import { toast, useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./CorrectionsPanel.module.css";

/** More findings than this are not listed one by one: a text like that is in another language. */
const maxListed = 200;

/** Everything that the desks found, in the order of the text. */
export function CorrectionsPanel({ session }: { readonly session: Session }) {
  const findings = useStore(session.findings);
  return (
    <section className={styles.panel} aria-label="Corrections">
      <h2 className={styles.title}>
        Corrections <span className={styles.count}>{findings.length}</span>
      </h2>
      {findings.length === 0 ? (
        <p className={styles.empty}>{`Rien à signaler. Les mots que Marbre ne connaît pas apparaîtront ici${NBSP}; F8 va de l’un à l’autre.`}</p>
      ) : (
        <ol className={styles.list}>
          {findings.slice(0, maxListed).map((finding) => (
            <Item key={`${finding.from}-${finding.to}`} finding={finding} word={session.state.sliceDoc(finding.from, finding.to)} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Item({ finding, word }: { readonly finding: Finding; readonly word: string }) {
  const { editor } = useApp();
  const [choices, setChoices] = useState<readonly string[] | null>(null);

  const correct = async () => {
    const words = finding.fixes.length > 0 ? finding.fixes.map(({ text }) => text) : await spelling.suggest(word);
    const [first] = words;
    if (first === undefined) toast(`Aucune proposition pour «${NBSP}${word}${NBSP}».`);
    else if (words.length === 1) editor?.applyFix(finding, word, first);
    else setChoices(words.slice(0, 5));
  };

  return (
    <li className={styles.item}>
      <button type="button" className={styles.word} onClick={() => editor?.goTo(finding.from, finding.to)}>
        {word}
      </button>
      <p className={styles.message}>{finding.message}</p>
      {choices === null ? (
        <div className={styles.buttons}>
          <Button onPress={() => void correct()}>Corriger</Button>
          <Button onPress={() => void ignoreWord(word)}>Ignorer</Button>
        </div>
      ) : (
        <div className={styles.buttons}>
          {choices.map((choice) => (
            <Button key={choice} onPress={() => editor?.applyFix(finding, word, choice)}>{choice}</Button>
          ))}
        </div>
      )}
    </li>
  );
}
