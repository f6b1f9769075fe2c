import { type ReactNode, useId } from "react";
import { useStore } from "zustand";
import type { Fields } from "../../shared/article.ts";
import { fieldLimits } from "../../shared/field-limits.ts";
import { ficheSentences as say } from "../../shared/fr/fiche.ts";
import { countSignes, formatInteger } from "../../shared/markdown/measure.ts";
import type { Session } from "../state/document-session.ts";
import styles from "./FichePanel.module.css";

/** Fields that are text, each with its label in `ficheSentences`. */
export type TextField = "surtitre" | "titre" | "chapo" | "signature" | "titreWeb" | "titreReseaux" | "metaDescription" | "slug" | "notesPrivees" | "sources" | "autres";

interface Props {
  readonly session: Session;
  readonly name: TextField;
  /** Whether it may have several lines. */
  readonly isLong?: boolean;
  readonly hint?: string;
  /** What stands beside the label. */
  readonly action?: ReactNode;
}

/** A field that is text, with its counter where it has a limit; what is too long is said, never cut. */
export function TextBox({ session, name, isLong = false, hint = "", action = null }: Props) {
  const value = useStore(session.fields, (fields) => fields[name]);
  const id = useId();
  const limit = limitOf(name);
  const count = limit === null ? 0 : countSignes(value.normalize("NFC"));
  const excess = limit === null ? 0 : Math.max(0, count - limit);
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>{say[name]}</label>
        {action}
        {limit === null ? null : (
          <span id={`${id}-count`} className={excess > 0 ? styles.over : styles.count}>{say.count(formatInteger(count), formatInteger(limit))}</span>
        )}
      </div>
      <textarea
        id={id}
        data-fiche={name}
        rows={1}
        className={styles.text}
        placeholder={hint}
        value={value}
        readOnly={session.readOnly}
        spellCheck={false}
        lang="fr"
        aria-describedby={limit === null ? undefined : `${id}-count`}
        onChange={(event) => session.editFields(change(name, isLong ? event.target.value : event.target.value.replace(/[\r\n]+/g, " ")))}
        onKeyDown={(event) => {
          if (!isLong && event.key === "Enter" && !event.nativeEvent.isComposing) event.preventDefault();
        }}
      />
      {excess > 0 ? <p className={styles.warning} role="status">{say.tooLong(formatInteger(excess), excess > 1)}</p> : null}
    </div>
  );
}

function change(name: TextField, value: string): Partial<Fields> {
  return { [name]: value };
}

function limitOf(name: TextField): number | null {
  return name === "titreWeb" || name === "titreReseaux" || name === "metaDescription" ? fieldLimits[name] : null;
}
