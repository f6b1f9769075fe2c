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
import { ReadabilityTrend } from "./ReadabilityTrend.tsx";
import styles from "./MeasuresBar.module.css";

/** How long the article is, and whether it is safe. Each figure follows its own store: a key draws again what it changes. */
export function MeasuresBar({ session }: { readonly session: Session }) {
  return (
    <footer className={styles.bar} role="contentinfo" aria-label={say.measures}>
      <Length session={session} />
      <ReadabilityTrend session={session} />
      <span className={styles.gap} />
      <ToCheck session={session} />
      <Safety session={session} />
    </footer>
  );
}

function Length({ session }: { readonly session: Session }) {
  const { article, selection } = useStore(session.measures);
  const calibrage = useStore(session.fields, (fields) => fields.calibrage);
  const perimeter = useApp(({ settings }) => settings.perimeter);
  return (
    <>
      <span>{formatMeasures(article)}</span>
      {selection === null ? null : (
        <span className={styles.selection}>
          {say.selection(librarySentences.signes(formatInteger(selection.signes), selection.signes > 1), say.words(formatInteger(selection.mots), selection.mots > 1))}
        </span>
      )}
      {calibrage === null ? null : <Gauge ordered={calibrage} measures={article} perimeter={perimeter} />}
    </>
  );
}

function ToCheck({ session }: { readonly session: Session }) {
  const findings = useStore(session.findings, (list) => list.length);
  const dock = useApp(({ settings }) => settings.dock);
  if (findings === 0) return null;
  return <Button look="bar" isPressed={dock === "corrections"} onPress={() => dispatch("view.corrections")}>{say.toCheck(formatInteger(findings))}</Button>;
}

function Safety({ session }: { readonly session: Session }) {
  const state = useStore(session.saveState);
  const isUnsaved = state.kind === "unsaved";
  // Said aloud only when something is wrong: it changes with each key.
  return <span role="status" aria-live={isUnsaved ? "polite" : "off"} className={isUnsaved ? styles.unsaved : styles.saved}>{saveSentence(state)}</span>;
}
