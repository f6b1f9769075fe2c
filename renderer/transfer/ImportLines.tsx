import { Button as AriaButton } from "react-aria-components";
import { transferSentences as say } from "../../shared/fr/transfer.ts";
import type { ImportLine } from "../../shared/transfer.ts";
import { openArticle } from "../state/actions.ts";
import styles from "./ImportLines.module.css";

/** Longer reports would take a page longer to draw than to read. */
const mostLines = 500;

/** What became of each file: refusals first, since they ask for something. */
export function ImportLines({ lines, onClose }: { readonly lines: readonly ImportLine[]; readonly onClose: () => void }) {
  const sorted = [...lines].sort((a, b) => Number(b.outcome === "refused") - Number(a.outcome === "refused"));
  return (
    <ul className={styles.lines} aria-label={say.report}>
      {sorted.slice(0, mostLines).map(({ name, outcome, id, notes }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes, and two files may have one name.
        <li key={index} className={styles.line} data-outcome={outcome}>
          <span className={styles.name}>{name}</span>
          <span className={styles.what}>
            {say.outcomes[outcome]}
            {notes.length === 0 ? "" : ` · ${notes.join(" · ")}`}
          </span>
          {id === null ? null : (
            <AriaButton
              className={styles.open ?? ""}
              aria-label={`${say.open} ${name}`}
              onPress={() => {
                onClose();
                void openArticle(id);
              }}
            >
              {say.open}
            </AriaButton>
          )}
        </li>
      ))}
    </ul>
  );
}
