import { closeSync, fsyncSync, openSync, writeFileSync } from "node:fs";

/** Writes a new file, on the disk when this returns. Fails when there is one already. */
export function writeSynced(path: string, text: string | Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
