import { useId } from "react";
import { maxReasonLength } from "../../shared/embargo.ts";
import { embargoSentences as say } from "../../shared/fr/embargo.ts";
import styles from "./EmbargoNotice.module.css";

interface Props {
  /** Until when the article may not leave, as `heldUntil` says it. */
  readonly until: string;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

/** Why an article may not leave yet, and the reason that lets it out all the same. */
export function EmbargoNotice({ until, reason, onReason }: Props) {
  const id = useId();
  return (
    <div className={styles.notice} role="note">
      <p>{say.held(until)}</p>
      <label htmlFor={id} className={styles.label}>{say.reason}</label>
      <textarea id={id} rows={2} maxLength={maxReasonLength} lang="fr" spellCheck={false} className={styles.reason} aria-describedby={`${id}-help`} value={reason} onChange={(event) => onReason(event.target.value)} />
      <p id={`${id}-help`} className={styles.help}>{say.reasonHelp}</p>
    </div>
  );
}
