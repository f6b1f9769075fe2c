import { preflightSentences as say } from "../../shared/fr/preflight.ts";
import type { PreflightItem } from "../../shared/preflight/preflight.ts";
import type { Session } from "../state/document-session.ts";
import { Checkbox } from "../ui/Checkbox.tsx";
import styles from "./ExportGate.module.css";
import { PreflightList } from "./PreflightList.tsx";

interface Props {
  readonly items: readonly PreflightItem[];
  readonly session: Session;
  readonly isOverridden: boolean;
  readonly onOverride: (overridden: boolean) => void;
  readonly onGo: (item: PreflightItem) => void;
}

/** What stops an export, and the box by which the writer goes on all the same. */
export function ExportGate({ items, session, isOverridden, onOverride, onGo }: Props) {
  return (
    <section className={styles.gate} aria-label={say.preflight}>
      <p className={styles.stops}>{say.stops}</p>
      <PreflightList items={items} session={session} onGo={onGo} />
      <Checkbox label={say.anyway} help={say.anywayHelp} isSelected={isOverridden} onChange={onOverride} />
    </section>
  );
}
