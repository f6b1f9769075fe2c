import { mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { stamp } from "../set-aside.ts";

/** Folder, inside the library's, of the copies of the whole library. */
export const backupsFolder = "sauvegardes";

/** A copy of the whole library, as its name tells it. */
export interface Backup {
  readonly path: string;
  readonly name: string;
  /** Order in which copies were made: no clock can change it. */
  readonly seq: number;
  /** When it was made by the clock of then, in ms UTC; only shown, and used to tell hours and days apart. */
  readonly at: number;
  /** The version that the library was about to leave, for a copy made before a migration; else `null`. */
  readonly beforeVersion: number | null;
  /** Whether someone asked for it, rather than the hour. */
  readonly isAsked: boolean;
}

/** Why a copy is made. */
export type BackupReason = { readonly kind: "hour" } | { readonly kind: "asked" } | { readonly kind: "migration"; readonly from: number };

/** `marbre-000042-2026-11-24T11-00-00-000Z.sqlite`, then `-avant-version-3` at a migration, `-demandee` when it was asked for. */
const pattern = /^marbre-(\d{6,})-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z(?:-avant-version-(\d+)|-(demandee))?\.sqlite$/;

/** Reads what a file name says; `null` for a file that is not a copy of ours. */
export function parseBackupName(folder: string, name: string): Backup | null {
  const found = pattern.exec(name);
  if (found === null) return null;
  const [, seq, day, hours, minutes, seconds, ms, version, asked] = found;
  const at = Date.parse(`${day}T${hours}:${minutes}:${seconds}.${ms}Z`);
  if (Number.isNaN(at)) return null;
  return { path: join(folder, name), name, seq: Number(seq), at, beforeVersion: version === undefined ? null : Number(version), isAsked: asked !== undefined };
}

/** The copies in a folder, newest first; none when there is no such folder. */
export function listBackups(folder: string): readonly Backup[] {
  const names = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder) : [];
  return names
    .flatMap((name) => parseBackupName(folder, name) ?? [])
    .sort((a, b) => b.seq - a.seq || (a.name < b.name ? 1 : -1));
}

/** The path of the next copy in a folder, which is made if need be; only its owner may read it. */
export function nextBackupPath(folder: string, at: number, reason: BackupReason): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const seq = (listBackups(folder)[0]?.seq ?? 0) + 1;
  const why = { hour: "", asked: "-demandee", migration: `-avant-version-${reason.kind === "migration" ? reason.from + 1 : 0}` }[reason.kind];
  return join(folder, `marbre-${String(seq).padStart(6, "0")}-${stamp(at)}${why}.sqlite`);
}
