import { randomUUID } from "node:crypto";
import { type FileHandle, link, open, realpath, rename, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure } from "../../shared/result.ts";
import { isCode, syncFolder } from "../durable.ts";

export interface WriteOptions {
  /** Whether a file that stands at the path may be replaced. */
  readonly overwrite: boolean;
  readonly signal?: AbortSignal | undefined;
  /** The date that the file bears, in ms UTC; now when not said. */
  readonly modifiedAt?: number | undefined;
  /** Permissions of a new file; those of any new file when not said. */
  readonly mode?: number | undefined;
}

/**
 * Writes a whole file or nothing: at any instant, even if the machine stops,
 * `path` is the old file (or none) or the new one. The bytes go to a temporary
 * file of the same folder, reach the disk, then take the name; then the
 * folder reaches the disk.
 *
 * Throws `Failure` `file-exists`, `file-unwritable`, `disk-full` or
 * `cancelled`; then nothing has changed and nothing is left behind.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  { overwrite, signal, modifiedAt, mode = 0o666 }: WriteOptions,
): Promise<void> {
  const temporary = join(dirname(path), `.marbre-${randomUUID()}.tmp`);
  try {
    const target = overwrite ? await replaceable(path) : path;
    if (!overwrite && (await exists(path))) throw new Failure("file-exists");
    await writeDurably(temporary, bytes, await modeOf(target, mode), { signal, modifiedAt });
    if (signal?.aborted === true) throw new Failure("cancelled");
    if (overwrite) await rename(temporary, target);
    else await takeFreeName(temporary, target);
    await syncFolder(dirname(target));
  } catch (error) {
    throw writeFailure(error);
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
}

/** The `Failure` that says why a file could not be written; bugs stay as they are. */
export function writeFailure(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (error instanceof Failure || code === "") return error;
  if (code === "EEXIST") return new Failure("file-exists");
  if (code === "ENOSPC" || code === "EDQUOT") return new Failure("disk-full");
  if (code === "ABORT_ERR") return new Failure("cancelled");
  return new Failure("file-unwritable", code);
}

/** Big files are written by pieces, so that a cancel is heard. */
const pieceBytes = 1 << 20;

async function writeDurably(
  path: string,
  bytes: Uint8Array,
  mode: number,
  { signal, modifiedAt }: Pick<WriteOptions, "signal" | "modifiedAt">,
): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      if (signal?.aborted === true) throw new Failure("cancelled");
      await writeAll(file, bytes.subarray(at, at + pieceBytes));
    }
    if (modifiedAt !== undefined) await file.utimes(modifiedAt / 1_000, modifiedAt / 1_000);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** `write` may take less than it is given. */
async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten;
}

/**
 * Gives the file its name unless the name was taken meanwhile: a hard link
 * can't replace anything. File systems without links (FAT) get a rename, which
 * leaves a race of an instant.
 */
async function takeFreeName(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (!isCode(error, "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EINVAL")) throw error;
    if (await exists(path)) throw new Failure("file-exists");
    await rename(temporary, path);
  }
}

/** What a symbolic link points at is replaced, not the link. */
async function replaceable(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isCode(error, "ENOENT")) return path;
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isCode(error, "ENOENT")) return false;
    throw error;
  }
}

/** Permissions of the file that is replaced; `mode` when there is none. */
async function modeOf(path: string, mode: number): Promise<number> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new Failure("file-unwritable", found.isDirectory() ? "EISDIR" : "");
    return found.mode & 0o777;
  } catch (error) {
    if (isCode(error, "ENOENT")) return mode;
    throw error;
  }
}
