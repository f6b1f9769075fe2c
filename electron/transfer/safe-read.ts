import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { Failure } from "../../shared/result.ts";

/** Largest file that is imported, in bytes. */
export const maxFileBytes = 60_000_000;

/** Bytes of a file, and when they were last changed (ms UTC). */
export interface FileBytes {
  readonly bytes: Buffer;
  readonly changedAt: number;
}

/**
 * Reads a whole file, and only a file: what was looked at may have become a
 * link or a pipe since, so it is opened without following and without waiting,
 * and looked at again. Throws `Failure` `file-unreadable`, `too-large` or `refused`.
 */
export function safeRead(path: string): FileBytes {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch {
    throw new Failure("file-unreadable");
  }
  try {
    const found = fstatSync(file);
    if (!found.isFile()) throw new Failure("refused");
    if (found.size > maxFileBytes) throw new Failure("too-large");
    return { bytes: readUpTo(file, found.size), changedAt: Math.trunc(found.mtimeMs) };
  } catch (error) {
    throw error instanceof Failure ? error : new Failure("file-unreadable");
  } finally {
    closeSync(file);
  }
}

/** A file that grows while it is read gives what it had; one that shrinks, what is left. */
function readUpTo(file: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let length = 0;
  while (length < size) {
    const read = readSync(file, bytes, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
