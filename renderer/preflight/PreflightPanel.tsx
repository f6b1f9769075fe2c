import { preflightSentences as say } from "../../shared/fr/preflight.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import type { Session } from "../state/document-session.ts";
import { PreflightList } from "./PreflightList.tsx";
import styles from "./PreflightPanel.module.css";
import { usePreflight } from "./use-preflight.ts";

/** « Avant envoi »: what to settle before the article leaves; each item leads to its place. */
export function PreflightPanel({ session }: { readonly session: Session }) {
  const items = usePreflight(session);
  const blocking = items.filter(({ isBlocking }) => isBlocking).length;
  return (
    <section className={styles.panel} aria-label={say.preflight}>
      <h2 className={styles.title}>{say.preflight}</h2>
      <p className={styles.state} role="status">
        {items.length === 0 ? say.ready : say.count(formatInteger(blocking), formatInteger(items.length - blocking))}
      </p>
      <PreflightList items={items} session={session} />
    </section>
  );
}
