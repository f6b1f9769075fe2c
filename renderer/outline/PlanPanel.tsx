import { useStore } from "zustand";
import { pageSentences as say } from "../../shared/fr/page.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import type { Session } from "../state/document-session.ts";
import { useApp } from "../state/store.ts";
import styles from "./PlanPanel.module.css";

/** Most headings that are drawn: a text that has more is not read by its plan, and each would cost every change its layout. */
const mostShown = 500;

/** The headings of the article; each leads to its place in the text. */
export function PlanPanel({ session }: { readonly session: Session }) {
  const { editor } = useApp();
  // As one string: headings move at each key, but they are drawn again only when one has changed.
  const plan = useStore(session.outline, (entries) => entries.map(({ level, text }) => `${level}${text}`).join("\n"));
  const headings = plan === "" ? [] : plan.split("\n");
  const shown = headings.slice(0, mostShown);
  const goTo = (index: number) => {
    const entry = session.outline.getState()[index];
    if (entry !== undefined) editor?.goTo(entry.from);
  };
  return (
    <section className={styles.panel} aria-label={say.plan}>
      <h2 className={styles.title}>{say.plan}</h2>
      {headings.length === 0 ? (
        <p className={styles.empty}>{say.planEmpty}</p>
      ) : (
        <ol className={styles.list}>
          {shown.map((heading, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a heading is known by its place; two may have the same text.
            <li key={index}>
              <button type="button" className={styles.entry} data-level={heading.slice(0, 1)} onClick={() => goTo(index)}>
                {heading.slice(1)}
              </button>
            </li>
          ))}
        </ol>
      )}
      {headings.length > shown.length ? <p className={styles.empty}>{say.planCut(formatInteger(shown.length), formatInteger(headings.length))}</p> : null}
    </section>
  );
}
