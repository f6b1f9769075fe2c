import { copyFileSync, existsSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { librarySafetySentences as say } from "../../../shared/fr/safety.ts";
import { Failure } from "../../../shared/result.ts";
import { syncFileNow, syncFolderNow } from "../../durable.ts";
import { instantText } from "../../instant-text.ts";
import { fillImages, storeOf } from "./image-store.ts";
import type { Mended } from "./mend.ts";
import { type Backup, backupsFolder, listBackups } from "./names.ts";
import { inspectBackup } from "./verify.ts";

/** What happened to a library that could not be opened, before its mirror is looked at. */
export interface Recovery {
  readonly what: "damaged" | "foreign" | "missing" | "cut" | "late" | "index";
  /** The folder that holds what was found, as it was; "" when there was nothing. */
  readonly aside: string;
  /** The copy that took its place; `null` when there was none. */
  readonly backup: { readonly at: number; readonly articles: number } | null;
}

/**
 * Puts the newest sound copy of a library in its place, which is empty. Copies
 * that are damaged, or of a newer Marbre, are passed over and stay where they
 * are. Gives `null`, and nothing is written, when no copy will do.
 */
export function bringBack(path: string, newestVersion: number): Recovery["backup"] {
  for (const backup of listBackups(join(dirname(path), backupsFolder))) {
    const found = soundness(backup);
    if (found === null || found.version > newestVersion) continue;
    putInPlace(backup.path, path);
    return { at: backup.at, articles: found.articles };
  }
  return null;
}

/** Copies a sound file to a place where nothing stands, with its images, whole or not at all. */
export function putInPlace(from: string, path: string): void {
  const draft = `${path}.en-cours`;
  try {
    copyFileSync(from, draft);
    fillImages(draft, storeOf(from));
    if (!inspectBackup(draft).isSound) throw new Failure("damaged");
    syncFileNow(draft);
    renameSync(draft, path);
    syncFolderNow(dirname(path));
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Whether a library that is not there has left copies: then it was lost, and not never begun. */
export function hasCopies(path: string, mirror: string): boolean {
  return listBackups(join(dirname(path), backupsFolder)).length > 0 || existsSync(mirror);
}

/** What was recovered and from where, in French. */
export function recovered({ what, aside, backup }: Recovery, { added, updated }: Mended): string {
  const sentences = [
    say.found[what],
    aside === "" ? "" : say.setAside[what](aside),
    backup === null ? "" : say.fromBackup(instantText(backup.at), backup.articles),
    updated.length + added.length === 0 ? "" : say.fromMirror(listed([...updated, ...added]), updated.length + added.length > 1),
    !keepsLibrary.includes(what) && backup === null && added.length === 0 ? say.begun : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** Titles named in one sentence; beyond, they are counted. */
const named = 8;

function listed(titles: readonly string[]): string {
  const shown = titles.slice(0, named).map(say.quoted).join(", ");
  return titles.length <= named ? shown : say.andOthers(shown, titles.length - named);
}

/** What leaves the library where it stood. */
const keepsLibrary: readonly Recovery["what"][] = ["cut", "late", "index"];

function soundness(backup: Backup): { readonly version: number; readonly articles: number } | null {
  try {
    const found = inspectBackup(backup.path);
    return found.isSound ? found : null;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
