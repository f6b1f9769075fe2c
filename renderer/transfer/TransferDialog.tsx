import { ProgressBar } from "react-aria-components";
import { useStore } from "zustand";
import { transferSentences as say } from "../../shared/fr/transfer.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import { importOutcomes } from "../../shared/transfer.ts";
import { ask } from "../bridge.ts";
import { attempt } from "../state/attempt.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";
import { ImportLines } from "./ImportLines.tsx";
import styles from "./TransferDialog.module.css";
import { transfer } from "./transfer.ts";

/** How far an import or an export is, the way to stop it, and what it did. */
export function TransferDialog({ onClose }: { readonly onClose: () => void }) {
  const { kind, progress, report, end } = useStore(transfer);
  const isRunning = report === null && end === "";
  return (
    <Dialog title={kind === "import" ? say.importTitle : say.exportTitle} onClose={onClose} isDismissable={!isRunning} size="wide">
      {isRunning ? (
        <ProgressBar className={styles.progress ?? ""} aria-label={kind === "import" ? say.importing : say.exporting} value={progress?.done ?? 0} maxValue={Math.max(progress?.total ?? 1, 1)}>
          {({ percentage = 0 }) => (
            <>
              <div className={styles.track}>
                <div className={styles.bar} style={{ inlineSize: `${percentage}%` }} />
              </div>
              <p className={styles.name}>
                <span>{progress === null ? "" : say.progress(formatInteger(progress.done), formatInteger(progress.total))}</span>
                <span>{progress?.name ?? ""}</span>
              </p>
            </>
          )}
        </ProgressBar>
      ) : null}
      {end === "" ? null : <p role="status">{end}</p>}
      {report === null ? null : (
        <>
          <p role="status" className={styles.summary}>{summaryOf(report.lines, report.ignored)}</p>
          {report.cancelled ? <p>{say.cancelled}</p> : null}
          <ImportLines lines={report.lines} onClose={onClose} />
        </>
      )}
      <DialogActions>
        {isRunning ? (
          <Button onPress={() => void attempt(async () => void (await ask("cancelTransfer", {})))}>{say.cancel}</Button>
        ) : (
          <Button look="primary" autoFocus onPress={onClose}>{say.close}</Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function summaryOf(lines: readonly { readonly outcome: string }[], ignored: number): string {
  const counts = importOutcomes.flatMap((outcome) => {
    const count = lines.filter((line) => line.outcome === outcome).length;
    return count === 0 ? [] : [say.counts[outcome](count)];
  });
  if (ignored > 0) counts.push(say.ignored(ignored));
  return counts.length === 0 ? say.nothing : `${counts.join(", ")}.`;
}
