import { useStore } from "zustand";
import { correctionSentences as say } from "../../shared/fr/corrections.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import type { Session } from "../state/document-session.ts";
import { seeLeftAgain } from "../state/findings.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./CorrectionsPanel.module.css";

/** How much the writer left in the article, and the way back. */
export function LeftFindings({ session }: { readonly session: Session }) {
  const count = useStore(session.ignoredFindings, (list) => list.length) + useStore(session.ignored, (list) => list.length);
  if (count === 0) return null;
  return (
    <p className={styles.left}>
      {say.leftOnes(formatInteger(count), count > 1)}
      <Button look="quiet" isDisabled={session.readOnly} onPress={() => void seeLeftAgain(session)}>{say.seeAgain}</Button>
    </p>
  );
}
