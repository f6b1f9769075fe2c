import { useEffect, useState } from "react";
import { differenceSentences as say } from "../../shared/fr/differences.ts";
import { failures } from "../../shared/fr.ts";
import { Failure } from "../../shared/result.ts";
import { ask } from "../bridge.ts";
import { type Stretch, wordChanges } from "./word-changes.ts";
import styles from "./ExportDifferences.module.css";

/** Longest stretch without a change that is shown whole, in characters. */
const maxSame = 240;

/** What changed in the text since an export, word by word. */
export function ExportDifferences({ id }: { readonly id: number }) {
  const [changes, setChanges] = useState<readonly Stretch[] | null>(null);
  const [problem, setProblem] = useState("");
  useEffect(() => {
    let isWanted = true;
    ask("exportDifferences", { export: id }).then(
      ({ before, after }) => isWanted && setChanges(wordChanges(before, after)),
      (error: unknown) => isWanted && setProblem(error instanceof Failure && error.code === "not-found" ? say.unknown : failures.internal),
    );
    return () => {
      isWanted = false;
    };
  }, [id]);
  return (
    <section className={styles.changes} aria-label={say.title}>
      {problem === "" ? null : <p>{problem}</p>}
      {changes === null ? null : changes.every(({ kind }) => kind === "same") ? (
        <p>{say.none}</p>
      ) : (
        // Two stretches of one kind never follow each other: a place is a name.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once, whole.
        changes.map((stretch, place) => <Part key={place} stretch={stretch} />)
      )}
    </section>
  );
}

function Part({ stretch: { kind, text } }: { readonly stretch: Stretch }) {
  if (kind === "removed") return <del className={styles.removed}>{text}</del>;
  if (kind === "added") return <ins className={styles.added}>{text}</ins>;
  return <span>{text.length <= maxSame ? text : `${text.slice(0, maxSame / 2)} […] ${text.slice(-maxSame / 2)}`}</span>;
}
