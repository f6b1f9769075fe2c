import { closeSync, fsyncSync, openSync } from "node:fs";
import { open } from "node:fs/promises";

/**
 * Names and bytes that must survive a power cut. A file is durable once it is
 * synced, its name once its folder is. Windows can't open folders, and network
 * folders can't always be synced: they do without.
 */

const tolerated = ["EINVAL", "ENOTSUP", "EPERM"];

/** Puts a folder's names on the disk. Throws the system's error when that fails. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } catch (error) {
    if (!isCode(error, ...tolerated)) throw error;
  } finally {
    await folder.close();
  }
}

/** `syncFolder` for what happens before the window opens. */
export function syncFolderNow(path: string): void {
  if (process.platform === "win32") return;
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } catch (error) {
    if (!isCode(error, ...tolerated)) throw error;
  } finally {
    closeSync(folder);
  }
}

/** Puts a file's bytes on the disk without keeping the process from answering. Throws the system's error when that fails. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts a file's bytes on the disk. Throws the system's error when that fails. */
export function syncFileNow(path: string): void {
  const file = openSync(path, "r+");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Whether an error is the system's, with one of these codes. */
export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
