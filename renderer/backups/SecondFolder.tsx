import { backupSentences as say } from "../../shared/fr/backups.ts";
import type { BackupsState } from "../../shared/ipc.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./SecondFolder.module.css";

interface Props {
  readonly second: BackupsState["second"];
  readonly isBusy: boolean;
  readonly onChoose: () => void;
  readonly onForget: () => void;
}

/** A second place for the copies: a key, another disk. */
export function SecondFolder({ second, isBusy, onChoose, onForget }: Props) {
  return (
    <section className={styles.second} aria-label={say.second}>
      <div className={styles.what}>
        <h3 className={styles.title}>{say.second}</h3>
        <div className={styles.path}>{second === null ? say.secondHelp : second.path}</div>
        {second === null || second.present ? null : <div className={styles.absent}>{say.secondAbsent}</div>}
      </div>
      {second === null ? null : <Button look="small" isDisabled={isBusy} onPress={onForget}>{say.secondForget}</Button>}
      <Button look="small" isDisabled={isBusy} onPress={onChoose}>{second === null ? say.secondChoose : say.secondChange}</Button>
    </section>
  );
}
