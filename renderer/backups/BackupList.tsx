import { backupSentences as say } from "../../shared/fr/backups.ts";
import type { BackupRow } from "../../shared/ipc.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./BackupList.module.css";
import { dateText, sizeText } from "./texts.ts";

interface Props {
  readonly rows: readonly BackupRow[];
  readonly isBusy: boolean;
  readonly onVerify: (row: BackupRow) => void;
  readonly onOpen: (row: BackupRow) => void;
  readonly onRestore: (row: BackupRow) => void;
}

/** The copies, newest first: those of this computer, then those of the second folder. */
export function BackupList({ rows, isBusy, onVerify, onOpen, onRestore }: Props) {
  if (rows.length === 0) return <p className={styles.empty}>{say.empty}</p>;
  return (
    <ul className={styles.list} aria-label={say.list}>
      {rows.map((row) => (
        <li key={`${row.place} ${row.name}`} className={styles.row}>
          <div className={styles.what}>
            <span className={styles.date}>{dateText(row.at)}</span>
            <span className={styles.facts}>
              {[sizeText(row.bytes), ...(row.articles === null ? [] : [say.articles(formatInteger(row.articles), row.articles > 1)]), ...(row.beforeVersion === null ? [] : [say.beforeVersion]), ...(row.place === "second" ? [say.inSecond] : [])].join(" · ")}
            </span>
          </div>
          <span className={styles[row.state]}>{say.states[row.state]}</span>
          <Button look="small" isDisabled={isBusy} onPress={() => onVerify(row)}>{say.verify}</Button>
          <Button look="small" isDisabled={isBusy || row.state === "damaged"} onPress={() => onOpen(row)}>{say.see}</Button>
          <Button look="small" isDisabled={isBusy || row.state === "damaged"} onPress={() => onRestore(row)}>{say.restoreAll}</Button>
        </li>
      ))}
    </ul>
  );
}
