import { useEffect, useState } from "react";
import { ProgressBar } from "react-aria-components";
import { failures } from "../../shared/fr.ts";
import { backupSentences as say } from "../../shared/fr/backups.ts";
import type { BackupRow, BackupsState } from "../../shared/ipc.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import { Failure } from "../../shared/result.ts";
import { ask, bridge } from "../bridge.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { BackupArticles } from "./BackupArticles.tsx";
import { BackupList } from "./BackupList.tsx";
import styles from "./BackupsDialog.module.css";
import { restoreEverything } from "./restore-everything.ts";
import { SecondFolder } from "./SecondFolder.tsx";

/** « Sauvegardes »: the copies of the library, and what can be done with them. */
export function BackupsDialog({ onClose }: { readonly onClose: () => void }) {
  const [state, setState] = useState<BackupsState | null>(null);
  const [shown, setShown] = useState<BackupRow | null>(null);
  const [work, setWork] = useState("");
  const [done, setDone] = useState(0);
  const [said, setSaid] = useState({ text: "", isProblem: false });

  useEffect(() => {
    void ask("listBackups", {}).then(setState, (error: unknown) => setSaid(problemOf(error)));
    return bridge.onBackupProgress((progress) => setDone(progress.done));
  }, []);

  /** Runs something that shows `name` while it lasts, and what it has to say at its end. */
  const run = async (name: string, task: () => Promise<string>) => {
    setWork(name);
    setDone(0);
    setSaid({ text: "", isProblem: false });
    try {
      setSaid({ text: await task(), isProblem: false });
    } catch (error) {
      setSaid(problemOf(error));
    } finally {
      setWork("");
    }
  };
  const backUp = () =>
    run(say.working, async () => {
      setState(await ask("backUpNow", {}));
      return say.made;
    });
  const verify = (row: BackupRow) =>
    run(say.verifying, async () => {
      const found = await ask("verifyBackup", { name: row.name, place: row.place });
      setState((before) => before && { ...before, backups: before.backups.map((one) => (one.name === found.name && one.place === found.place ? found : one)) });
      if (found.state !== "sound") return say.foundDamaged;
      return found.lostImages === 0 ? say.foundSound : say.foundWithoutImages(formatInteger(found.lostImages), found.lostImages > 1);
    });
  const restoreAll = (row: BackupRow) =>
    run(say.restoring, async () => {
      const { added, revised } = await restoreEverything(row);
      setState(await ask("listBackups", {}));
      return say.restoredAll(formatInteger(added), formatInteger(revised));
    });
  const second = (name: "chooseSecondFolder" | "forgetSecondFolder") =>
    run(say.working, async () => {
      setState(await ask(name, {}));
      return "";
    });
  const busy = work !== "";

  return (
    <Dialog title={say.title} onClose={onClose} isDismissable={!busy} size="wide">
      <p className={styles.help}>{say.help}</p>
      {state === null || state.problem === "" ? null : <p className={styles.problem} role="alert">{state.problem}</p>}
      {shown === null ? (
        <BackupList
          rows={state?.backups ?? []}
          isBusy={busy}
          onVerify={(row) => void verify(row)}
          onOpen={setShown}
          onRestore={(row) => void restoreAll(row)}
        />
      ) : (
        <BackupArticles row={shown} onBack={() => setShown(null)} />
      )}
      {state === null ? null : (
        <SecondFolder
          second={state.second}
          isBusy={busy}
          onChoose={() => void second("chooseSecondFolder")}
          onForget={() => void second("forgetSecondFolder")}
        />
      )}
      <div className={styles.actions}>
        <div className={styles.said} role="status">
          {busy ? (
            <ProgressBar aria-label={work} value={done * 100} className={styles.progress ?? ""}>
              <span>{work}</span>
              <span className={styles.track}>
                <span className={styles.bar} style={{ "--filled": `${done * 100}%` }} />
              </span>
            </ProgressBar>
          ) : (
            <span className={said.isProblem ? styles.problem : styles.done}>{said.text}</span>
          )}
        </div>
        {busy ? <Button onPress={() => void ask("cancelBackup", {})}>{say.cancel}</Button> : <Button onPress={onClose}>{say.close}</Button>}
        <Button look="primary" isPending={busy} onPress={() => void backUp()}>{say.now}</Button>
      </div>
    </Dialog>
  );
}

function problemOf(error: unknown): { readonly text: string; readonly isProblem: boolean } {
  const code = error instanceof Failure ? error.code : "internal";
  return { text: code === "cancelled" ? "" : failures[code], isProblem: true };
}
