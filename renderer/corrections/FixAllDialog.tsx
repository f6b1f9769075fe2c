import { Check } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { Checkbox } from "react-aria-components";
import { excerptOf } from "../../shared/finding-excerpt.ts";
import { correctionSentences as say } from "../../shared/fr/corrections.ts";
import type { SourceText } from "../../shared/markdown/source-text.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import type { TextEdit } from "../../shared/text-edits.ts";
import { documentOf } from "../editor/document-field.ts";
import type { Session } from "../state/document-session.ts";
import { applyFixes, type FixPlan, planFixes } from "../state/fix-all.ts";
import { useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";
import { SpacedText } from "../ui/SpacedText.tsx";
import styles from "./FixAllDialog.module.css";

/** Changes beyond are made, not shown one by one. */
const maxShown = 300;

/** « Tout corriger »: each change before and after, to be left out or kept, then all in one undo step. */
export function FixAllDialog({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const scope = useApp(({ fixScope }) => fixScope);
  const [plan, setPlan] = useState<FixPlan | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<TextEdit>>(new Set());
  useEffect(() => {
    // The dialog is drawn first: a long text takes a while.
    const timer = setTimeout(() => setPlan(planFixes(session, scope)));
    return () => clearTimeout(timer);
  }, [session, scope]);
  const kept = useMemo(() => plan?.edits.filter((edit) => !leftOut.has(edit)) ?? [], [plan, leftOut]);

  const keep = (edit: TextEdit, isKept: boolean) => {
    const next = new Set(leftOut);
    if (isKept) next.delete(edit);
    else next.add(edit);
    setLeftOut(next);
  };
  const apply = () => {
    onClose();
    if (plan !== null) applyFixes(plan, kept);
  };
  const count = plan?.edits.length ?? 0;
  const { text } = documentOf(session.state);
  return (
    <Dialog title={scope.kind === "typography" && scope.rule === null ? say.fixAllTitle : say.everywhereTitle} onClose={onClose} size="wide">
      <p aria-live="polite">{plan === null ? say.searching : count === 0 ? say.nothingToFix : say.willFix(formatInteger(kept.length), formatInteger(count), kept.length > 1)}</p>
      {plan === null || count === 0 ? null : (
        <ul className={styles.changes} aria-label={say.changes}>
          {plan.edits.slice(0, maxShown).map((edit) => (
            <Change key={edit.from} edit={edit} text={text} isKept={!leftOut.has(edit)} onKeep={(isKept) => keep(edit, isKept)} />
          ))}
          {count > maxShown ? <li className={styles.more}>{say.others(formatInteger(count - maxShown))}</li> : null}
        </ul>
      )}
      <DialogActions>
        <Button onPress={onClose}>{say.cancel}</Button>
        <Button look="primary" isDisabled={kept.length === 0} onPress={apply}>{say.apply}</Button>
      </DialogActions>
    </Dialog>
  );
}

interface ChangeProps {
  readonly edit: TextEdit;
  readonly text: SourceText;
  readonly isKept: boolean;
  readonly onKeep: (isKept: boolean) => void;
}

function Change({ edit, text, isKept, onKeep }: ChangeProps) {
  const { before, found, after } = excerptOf(text, edit, "always");
  return (
    <li>
      <Checkbox className={styles.change ?? ""} isSelected={isKept} onChange={onKeep}>
        <span className={styles.box} aria-hidden><Check size={11} strokeWidth={3} /></span>
        <span className={styles.before}>{before}<del><SpacedText text={found} /></del>{after}</span>
        <span className={styles.arrow} aria-hidden>→</span>
        <span className={styles.after}>{before}<ins><SpacedText text={edit.text} /></ins>{after}</span>
      </Checkbox>
    </li>
  );
}
