import { copyFileSync, existsSync, mkdirSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { companions } from "./inspect.ts";

/** Folder, inside the library's, where what could not be read is kept. */
export const asideFolder = "mis-de-cote";

/** An instant in a file name: sortable, the same everywhere, no colon (Windows). */
export const stamp = (now: number): string =>
  new Date(now).toISOString().replace(/[:.]/g, "-");

/**
 * Moves the library's files away, byte for byte, and gives back the folder that
 * now holds them. Nothing is deleted, ever.
 */
export function setAside(path: string, now: number): string {
  const folder = freeFolder(join(dirname(path), asideFolder, stamp(now)));
  mkdirSync(folder, { recursive: true });
  for (const suffix of ["", ...companions]) {
    if (existsSync(path + suffix)) renameSync(path + suffix, join(folder, basename(path) + suffix));
  }
  return folder;
}

/** Copies the library's files to where `setAside` would move them, and gives back that folder. */
export function copyAside(path: string, now: number): string {
  const folder = freeFolder(join(dirname(path), asideFolder, stamp(now)));
  mkdirSync(folder, { recursive: true });
  for (const suffix of ["", ...companions]) {
    if (existsSync(path + suffix)) copyFileSync(path + suffix, join(folder, basename(path) + suffix));
  }
  return folder;
}

function freeFolder(wanted: string): string {
  let folder = wanted;
  for (let n = 2; existsSync(folder); n++) folder = `${wanted}-${n}`;
  return folder;
}
