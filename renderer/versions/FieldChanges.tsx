import type { Fields } from "../../shared/article.ts";
import { versionSentences as say, versionFieldNames } from "../../shared/fr/versions.ts";
import styles from "./FieldChanges.module.css";
import { wordDiff } from "./word-diff.ts";

/** Fields that are compared, in the order of the page. */
const compared = Object.entries(versionFieldNames);

/** Longest value that is shown, in UTF-16 units: notes can be long, and the text is what one looks for. */
const longest = 600;

/** The fields that differ, word by word. */
export function FieldChanges({ before, after }: { readonly before: Fields; readonly after: Fields }) {
  const changed = compared.filter(([name]) => textOf(before, name) !== textOf(after, name));
  if (changed.length === 0) return null;
  return (
    <dl className={styles.fields} aria-label={say.fields}>
      {changed.map(([name, label]) => (
        <div key={name} className={styles.field}>
          <dt className={styles.name}>{label}</dt>
          <dd className={styles.value}>
            {wordDiff(textOf(before, name), textOf(after, name), 20).map(({ kind, text }, index) => {
              const key = `${index} ${kind}`;
              if (kind === "added") return <ins key={key} className={styles.added}>{text}</ins>;
              return kind === "removed" ? <del key={key} className={styles.removed}>{text}</del> : <span key={key}>{text}</span>;
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Whether a field that is compared differs. */
export function fieldsDiffer(before: Fields, after: Fields): boolean {
  return compared.some(([name]) => textOf(before, name) !== textOf(after, name));
}

function textOf(fields: Fields, name: string): string {
  const value = Object.entries(fields).find(([key]) => key === name)?.[1];
  const text = Array.isArray(value) ? value.join(", ") : String(value ?? "");
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
