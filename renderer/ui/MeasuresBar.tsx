import { useStore } from "zustand";
import { librarySentences } from "../../shared/fr/library.ts";
import { measureSentences as say } from "../../shared/fr/page.ts";
import { formatInteger, formatMeasures } from "../../shared/markdown/measure.ts";
import { dispatch } from "../state/dispatch.ts";
import type { Session } from "../state/document-session.ts";
import { saveSentence } from "../state/saver-state.ts";
import { useApp } from "../state/store.ts";
import { Button } from "./Button.tsx";
import { Gauge } from "./Gauge.tsx";
import styles from "./MeasuresBar.module.css";

/** How long the article is, and whether it is safe. */
export function MeasuresBar({ session }: { readonly session: Session }) {
  const { article, selection } = useStore(session.measures);
  const calibrage = useStore(session.fields, (fields) => fields.calibrage);
  const state = useStore(session.saveState);
  const findings = useStore(session.findings, (list) => list.length);
  const { perimeter, dock } = useApp(({ settings }) => settings);
  return (
    <footer className={styles.bar} role="contentinfo" aria-label={say.measures}>
      <span>{formatMeasures(article)}</span>
      {selection === null ? null : (
        <span className={styles.selection}>
          {say.selection(librarySentences.signes(formatInteger(selection.signes), selection.signes > 1), say.words(formatInteger(selection.mots), selection.mots > 1))}
        </span>
      )}
      {calibrage === null ? null : <Gauge ordered={calibrage} measures={article} perimeter={perimeter} />}
      <span className={styles.gap} />
      {findings === 0 ? null : (
        <Button look="bar" isPressed={dock === "corrections"} onPress={() => dispatch("view.corrections")}>{say.toCheck(formatInteger(findings))}</Button>
      )}
      {/* Said aloud only when something is wrong: it changes with each key. */}
      <span role="status" aria-live={state.kind === "unsaved" ? "polite" : "off"} className={state.kind === "unsaved" ? styles.unsaved : styles.saved}>{saveSentence(state)}</span>
    </footer>
  );
}
