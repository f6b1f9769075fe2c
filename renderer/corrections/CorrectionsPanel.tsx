import { useStore } from "zustand";
import { correctionSentences as say } from "../../shared/fr/corrections.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import { documentOf } from "../editor/document-field.ts";
import type { Session } from "../state/document-session.ts";
import { CorrectionItem } from "./CorrectionItem.tsx";
import styles from "./CorrectionsPanel.module.css";

/** More findings than this are not listed one by one: a text like that is in another language. */
const maxListed = 200;

/** Everything that the desks found, in the order of the text. */
export function CorrectionsPanel({ session }: { readonly session: Session }) {
  const findings = useStore(session.findings);
  const others = findings.length - maxListed;
  const { text } = documentOf(session.state);
  return (
    <section className={styles.panel} aria-label={say.corrections}>
      <h2 className={styles.title}>
        {say.corrections} <span className={styles.count}>{findings.length === 0 ? "" : formatInteger(findings.length)}</span>
      </h2>
      {findings.length === 0 ? (
        <p className={styles.empty}>{say.nothing}</p>
      ) : (
        <ol className={styles.list}>
          {findings.slice(0, maxListed).map((finding) => (
            <CorrectionItem key={`${finding.from}-${finding.to}-${finding.rule}`} finding={finding} text={text} />
          ))}
          {others > 0 ? <li className={styles.more}>{say.others(formatInteger(others))}</li> : null}
        </ol>
      )}
    </section>
  );
}
