import { useState } from "react";
import { differenceSentences } from "../../shared/fr/differences.ts";
import { formatNames } from "../../shared/fr.ts";
import { exportSentences as say } from "../../shared/fr/exports.ts";
import type { ExportRow } from "../../shared/ipc.ts";
import { ask } from "../bridge.ts";
import { attempt } from "../state/attempt.ts";
import { Button } from "../ui/Button.tsx";
import { ExportDifferences } from "./ExportDifferences.tsx";
import styles from "./ExportHistory.module.css";

const when = new Intl.DateTimeFormat("fr-FR", { dateStyle: "short", timeStyle: "short" });

/** What has left, newest first; of a file that was written several times, the last. */
export function ExportHistory({ rows, onAgain }: { readonly rows: readonly ExportRow[]; readonly onAgain: (row: ExportRow) => void }) {
  const [compared, setCompared] = useState<number | null>(null);
  if (rows.length === 0) return null;
  return (
    <section className={styles.history} aria-label={say.history}>
      <h3 className={styles.title}>{say.history}</h3>
      <ul className={styles.list}>
        {lastPerPath(rows).map((row) => (
          <li key={row.id} className={styles.row}>
            <div className={styles.what}>
              <span className={styles.name} title={row.path}>{fileName(row.path)}</span>
              <span className={styles.facts}>{`${formatNames[row.format]} · ${sizeText(row.bytes)} · ${when.format(row.createdAt)}${row.present ? "" : ` · ${say.gone}`}`}</span>
            </div>
            <Button look="small" isDisabled={!row.present} onPress={() => void attempt(async () => void (await ask("openExport", { export: row.id })))}>{say.open}</Button>
            <Button look="small" isDisabled={!row.present} onPress={() => void attempt(async () => void (await ask("revealExport", { export: row.id })))}>{say.reveal}</Button>
            <Button look="small" onPress={() => onAgain(row)}>{say.again}</Button>
            <Button look="small" isPressed={compared === row.id} onPress={() => setCompared(compared === row.id ? null : row.id)}>{differenceSentences.show}</Button>
            {compared === row.id ? <ExportDifferences id={row.id} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Last part of a path of any system. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function lastPerPath(rows: readonly ExportRow[]): readonly ExportRow[] {
  return rows.filter(({ path }, index) => rows.findIndex((row) => row.path === path) === index);
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? say.kilobytes(String(Math.max(1, Math.round(bytes / 1_000))))
    : say.megabytes((bytes / 1_000_000).toFixed(1).replace(".", ","));
}
