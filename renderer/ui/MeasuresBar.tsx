import { useStore } from "zustand";
import { NBSP } from "../../shared/fr.ts";
import { formatInteger, formatMeasures, type Measures } from "../../shared/markdown/measure.ts";
import type { Settings } from "../../shared/ipc.ts";
import type { Session } from "../state/document-session.ts";
import { saveSentence } from "../state/saver-state.ts";
import { useApp } from "../state/store.ts";
import styles from "./MeasuresBar.module.css";

/** How long the article is, and whether it is safe. */
export function MeasuresBar({ session }: { readonly session: Session }) {
  const { article, selection } = useStore(session.measures);
  const calibrage = useStore(session.fields, (fields) => fields.calibrage);
  const state = useStore(session.saveState);
  const findings = useStore(session.findings, (list) => list.length);
  const { perimeter } = useApp(({ settings }) => settings);
  return (
    <footer className={styles.bar} role="contentinfo" aria-label="Mesures">
      <span>{formatMeasures(article)}</span>
      {selection === null ? null : (
        <span className={styles.selection}>{`Sélection${NBSP}: ${formatInteger(selection.signes)}${NBSP}signes, ${formatInteger(selection.mots)}${NBSP}mots`}</span>
      )}
      {calibrage === null ? null : <Gauge ordered={calibrage} written={inPerimeter(article, perimeter)} />}
      <span className={styles.gap} />
      <span>{findings === 0 ? "" : `${findings}${NBSP}à vérifier`}</span>
      <span role="status" className={state.kind === "unsaved" ? styles.unsaved : styles.saved}>{saveSentence(state)}</span>
    </footer>
  );
}

function Gauge({ ordered, written }: { readonly ordered: number; readonly written: number }) {
  const difference = written - ordered;
  const text = difference === 0 ? "au signe près" : `${difference > 0 ? "+" : "−"}${formatInteger(Math.abs(difference))}`;
  return <span>{`${formatInteger(written)} / ${formatInteger(ordered)} (${text})`}</span>;
}

function inPerimeter({ signes, zones }: Measures, perimeter: Settings["perimeter"]): number {
  if (perimeter === "tout") return signes;
  return perimeter === "corps" ? zones.corps : zones.corps + zones.chapo;
}
