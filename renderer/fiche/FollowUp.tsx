import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { firstOfMonth } from "../../shared/first-of-month.ts";
import { emptyFollowUp } from "../../shared/follow-up.ts";
import { ficheSentences as say } from "../../shared/fr/fiche.ts";
import { embargoSentences } from "../../shared/fr/embargo.ts";
import { formatNames, statusNames } from "../../shared/fr.ts";
import type { FollowUp as Happened } from "../../shared/ipc.ts";
import { exportFormats } from "../../shared/ipc-names.ts";
import { ask } from "../bridge.ts";
import { attempt } from "../state/attempt.ts";
import type { Session } from "../state/document-session.ts";
import styles from "./FichePanel.module.css";

/** Steps that are shown at once; the others are one press away. */
const shownSteps = 3;

/** What happened to the article, asked again once a change of status is on the disk. */
export function useFollowUp(session: Session): Happened {
  const statut = useStore(session.fields, (fields) => fields.statut);
  const isSaved = useStore(session.saveState, ({ kind }) => kind === "saved");
  const [happened, setHappened] = useState(emptyFollowUp);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new status is a new step.
  useEffect(() => {
    if (!isSaved) return undefined;
    let isWanted = true;
    void attempt(async () => {
      const answer = await ask("followUp", { id: session.id });
      if (isWanted) setHappened(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [session, statut, isSaved]);
  return happened;
}

/** « Passé en bon à tirer le 24 nov. à 18:02 », the latest first. */
export function StatusSteps({ statuses }: Pick<Happened, "statuses">) {
  const [isOpen, setOpen] = useState(false);
  if (statuses.length === 0) return null;
  const steps = [...statuses].reverse();
  return (
    <ol className={styles.steps}>
      {steps.slice(0, isOpen ? steps.length : shownSteps).map(({ statut, at }) => (
        <li key={`${at}-${statut}`}>{say.passed(statusNames[statut].toLowerCase(), firstOfMonth(when.format(at)))}</li>
      ))}
      {steps.length <= shownSteps || isOpen ? null : (
        <li><button type="button" className={styles.more} onClick={() => setOpen(true)}>{say.allSteps}</button></li>
      )}
    </ol>
  );
}

/** Outputs that left before the end of the embargo, and why. */
export function Overrides({ overrides }: Pick<Happened, "overrides">) {
  if (overrides.length === 0) return null;
  return (
    <ol className={styles.steps}>
      {[...overrides].reverse().map(({ at, format, reason }) => (
        <li key={`${at}-${format}`}>{embargoSentences.log(firstOfMonth(when.format(at)), nameOf(format), reason)}</li>
      ))}
    </ol>
  );
}

const when = new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });

function nameOf(format: string): string {
  const known = exportFormats.find((name) => name === format);
  return known === undefined ? format : formatNames[known];
}
