import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { heldUntil, minReasonLength } from "../../shared/embargo.ts";
import { failures } from "../../shared/fr.ts";
import { exportSentences as say } from "../../shared/fr/exports.ts";
import type { ExportFormat } from "../../shared/export-profile-schema.ts";
import type { ExportRow } from "../../shared/ipc.ts";
import { Failure } from "../../shared/result.ts";
import { ask, bridge } from "../bridge.ts";
import { attempt } from "../state/attempt.ts";
import type { Session } from "../state/document-session.ts";
import { useMinute } from "../state/minute.ts";
import { saveSettings } from "../state/save-settings.ts";
import { useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";
import { EmbargoNotice } from "./EmbargoNotice.tsx";
import styles from "./ExportDialog.module.css";
import { ExportGate } from "../preflight/ExportGate.tsx";
import { goWhenClosed, stopsOf } from "../preflight/preflight-items.ts";
import { ExportHistory, fileName } from "./ExportHistory.tsx";
import { FormatChoice } from "./FormatChoice.tsx";
import { LeftOutLine } from "./LeftOutLine.tsx";
import { OptionChoices } from "./OptionChoices.tsx";

/** Work that lasts longer than this shows its progress, in ms. */
const patienceMs = 1_000;

/** Where an article leaves: format, progress, and what has left before. */
export function ExportDialog({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const [format, setFormat] = useState<ExportFormat>("html");
  const [rows, setRows] = useState<readonly ExportRow[]>([]);
  const [step, setStep] = useState<string | null>(null);
  const [slow, setSlow] = useState(false);
  const [problem, setProblem] = useState("");
  const [done, setDone] = useState<ExportRow | null>(null);
  const { id } = session;
  const { exportOptions } = useApp().settings;
  const [blocking] = useState(() => stopsOf(session));
  const [overridden, setOverridden] = useState(false);
  const isStopped = blocking.length > 0 && !overridden;
  const [reason, setReason] = useState("");
  const fields = useStore(session.fields);
  const now = useMinute();
  const header = useStore(session.header);
  const until = heldUntil({ fields, body: header }, now);
  const isHeld = until !== null && [...reason.trim()].length < minReasonLength;

  useEffect(() => void attempt(async () => setRows(await ask("listExports", { id }))), [id]);
  useEffect(() => bridge.onExportProgress((progress) => progress.id === id && setStep(progress.step)), [id]);
  const busy = step !== null;
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => setSlow(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [busy]);

  const run = async (write: () => Promise<ExportRow>) => {
    setProblem("");
    setDone(null);
    try {
      if (!(await session.flush())) throw new Failure("file-unwritable");
      setStep(say.preparing);
      const row = await write();
      setRows((before) => [row, ...before]);
      setDone(row);
    } catch (error) {
      const code = error instanceof Failure ? error.code : "internal";
      if (code !== "cancelled") setProblem(failures[code]);
    } finally {
      setStep(null);
    }
  };

  return (
    <Dialog title={say.title} onClose={onClose} isDismissable={step === null}>
      {blocking.length === 0 ? null : (
        <ExportGate
          items={blocking}
          session={session}
          isOverridden={overridden}
          onOverride={setOverridden}
          onGo={(item) => {
            onClose();
            goWhenClosed(item);
          }}
        />
      )}
      <FormatChoice value={format} isDisabled={busy} onChange={setFormat} />
      <OptionChoices formats={[format]} options={exportOptions} isDisabled={busy} onChange={(options) => void saveSettings({ exportOptions: options })} />
      <LeftOutLine session={session} />
      {until === null ? null : <EmbargoNotice until={until} reason={reason} onReason={setReason} />}
      <ExportHistory rows={rows} onAgain={(row) => void run(() => ask("repeatExport", { export: row.id }))} />
      <DialogActions isPinned>
        {/* Beside the buttons, which stay in sight. */}
        <div className={styles.said}>
          {problem === "" ? null : <p className={styles.problem} role="alert">{problem}</p>}
          {done === null ? null : <p className={styles.done} role="status">{say.done(fileName(done.path))}</p>}
          <span role="status">{step !== null && slow ? step : ""}</span>
        </div>
        {step === null ? (
          <Button onPress={onClose}>{say.close}</Button>
        ) : (
          <Button onPress={() => void attempt(async () => void (await ask("cancelExport", { id })))}>{say.cancel}</Button>
        )}
        <Button look="primary" isPending={busy} isDisabled={isStopped || isHeld} onPress={() => void run(() => ask("exportArticle", { id, format, ...(until === null ? {} : { embargoReason: reason }) }))}>{say.export}</Button>
      </DialogActions>
    </Dialog>
  );
}
