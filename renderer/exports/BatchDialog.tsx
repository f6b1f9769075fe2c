import { useEffect, useState } from "react";
import { defaultPattern } from "../../shared/export-profile.ts";
import { failures, formatNames, interfaceSentences } from "../../shared/fr.ts";
import { batchSentences as say, exportSentences } from "../../shared/fr/exports.ts";
import type { ExportProfile } from "../../shared/export-profile-schema.ts";
import type { ExportReportRow } from "../../shared/ipc.ts";
import { Failure } from "../../shared/result.ts";
import { ask, bridge } from "../bridge.ts";
import { attempt } from "../state/attempt.ts";
import { saveSettings } from "../state/save-settings.ts";
import { useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";
import { ArticleChecks } from "./ArticleChecks.tsx";
import styles from "./BatchDialog.module.css";
import { fileName } from "./ExportHistory.tsx";
import { ProfileForm } from "./ProfileForm.tsx";

/** Several articles in several formats, as a named profile says; then what became of each file. */
export function BatchDialog({ onClose }: { readonly onClose: () => void }) {
  const { settings, articles, session } = useApp();
  const { exportProfiles: profiles, exportOptions } = settings;
  const [profile, setProfile] = useState<ExportProfile>(
    () => profiles[0] ?? { name: say.newProfile, formats: ["docx"], options: exportOptions, folder: "", pattern: defaultPattern },
  );
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(session === null ? [] : [session.id]));
  const [step, setStep] = useState<string | null>(null);
  const [report, setReport] = useState<readonly ExportReportRow[] | null>(null);
  const [problem, setProblem] = useState("");
  useEffect(() => bridge.onExportProgress((progress) => setStep((before) => (before === null ? null : progress.step))), []);
  const busy = step !== null;

  const run = async () => {
    setProblem("");
    setReport(null);
    try {
      if ((await session?.flush()) === false) throw new Failure("file-unwritable");
      setStep(exportSentences.preparing);
      setReport(await ask("runExportBatch", { articles: articles.map(({ id }) => id).filter((id) => chosen.has(id)), profile }));
    } catch (error) {
      setProblem(failures[error instanceof Failure ? error.code : "internal"]);
    } finally {
      setStep(null);
    }
  };
  const others = profiles.filter(({ name }) => name !== profile.name);
  const isReady = chosen.size > 0 && profile.folder !== "" && profile.formats.length > 0;

  return (
    <Dialog title={say.title} size="wide" onClose={onClose} isDismissable={!busy}>
      <div className={styles.columns}>
        <ArticleChecks articles={articles} chosen={chosen} isDisabled={busy} onChange={setChosen} />
        <ProfileForm
          profile={profile}
          profiles={profiles}
          isDisabled={busy}
          onChange={setProfile}
          onSave={() => void saveSettings({ exportProfiles: [...others, profile] })}
          onRemove={() => void saveSettings({ exportProfiles: others })}
        />
      </div>
      {problem === "" ? null : <p className={styles.problem} role="alert">{problem}</p>}
      {report === null ? null : <Report rows={report} />}
      <DialogActions isPinned>
        <span className={styles.step} role="status">{step === null ? "" : say.progress(step)}</span>
        {busy ? (
          <Button onPress={() => void attempt(async () => void (await ask("cancelExportBatch", {})))}>{exportSentences.cancel}</Button>
        ) : (
          <Button onPress={onClose}>{exportSentences.close}</Button>
        )}
        <Button look="primary" isPending={busy} isDisabled={!isReady} onPress={() => void run()}>{say.run}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** Brings the report into sight: it comes below all that was asked. */
function show(report: HTMLElement | null): void {
  report?.scrollIntoView({ block: "end" });
}

/** What was written, and why the rest was not. */
function Report({ rows }: { readonly rows: readonly ExportReportRow[] }) {
  const { articles } = useApp();
  const titleOf = (id: number) => articles.find((article) => article.id === id)?.titre || interfaceSentences.untitled;
  return (
    <section ref={show} className={styles.report} aria-label={say.report}>
      <p role="status">{say.done(rows.filter(({ problem }) => problem === null).length)}</p>
      <ul>
        {rows.map((row) => (
          <li key={`${row.article} ${row.format}`} className={row.problem === null ? "" : styles.problem} title={row.path}>
            {`${titleOf(row.article)} · ${formatNames[row.format]} · ${row.problem === null ? fileName(row.path) : failures[row.problem]}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
