import type { KeyboardEvent } from "react";
import { useStore } from "zustand";
import type { Fields } from "../../shared/article.ts";
import { fieldLabels } from "../../shared/fr/page.ts";
import type { Session } from "../state/document-session.ts";
import styles from "./TitleFields.module.css";

interface Props {
  readonly session: Session;
  /** The caret leaves the last field downwards. */
  readonly onLeave: () => void;
}

/** The titraille, above the text: surtitre, titre, chapô, signature. */
export function TitleFields({ session, onLeave }: Props) {
  return (
    <div className={styles.fields}>
      <Field session={session} name="surtitre" onLeave={() => focusField("titre")} />
      <Field session={session} name="titre" onLeave={() => focusField("chapo")} />
      <Field session={session} name="chapo" onLeave={onLeave} />
      <Field session={session} name="signature" onLeave={onLeave} />
    </div>
  );
}

type FieldName = keyof typeof fieldLabels;

function Field({ session, name, onLeave }: { readonly session: Session; readonly name: FieldName; readonly onLeave: () => void }) {
  const value = useStore(session.fields, (fields) => fields[name]);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || (name === "chapo" && event.shiftKey)) return;
    event.preventDefault();
    onLeave();
  };

  return (
    <textarea
      rows={1}
      data-field={name}
      className={styles[name]}
      aria-label={fieldLabels[name]}
      placeholder={fieldLabels[name]}
      value={value}
      readOnly={session.readOnly}
      spellCheck={false}
      lang="fr"
      onChange={(event) => session.editFields(fieldChange(name, event.target.value))}
      onKeyDown={leave}
    />
  );
}

function fieldChange(name: FieldName, typed: string): Partial<Fields> {
  return { [name]: name === "chapo" ? typed : typed.replace(/[\r\n]+/g, " ") };
}

function focusField(name: FieldName): void {
  document.querySelector<HTMLElement>(`[data-field='${name}']`)?.focus();
}
