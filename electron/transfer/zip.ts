import { inflateRawSync } from "node:zlib";
import { Failure } from "../../shared/result.ts";

/** Most entries of an archive that is read, and most bytes taken out of it. */
const maxEntries = 10_000;
const maxBytes = 80_000_000;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const headerSignature = 0x04034b50;

/**
 * Takes the named files out of a ZIP archive held in memory; nothing is written
 * to the disk, so that a name can lead nowhere. What an entry says of its size
 * is not believed: unpacking stops at the limit. Throws `Failure`
 * `file-unreadable` for what is no archive, or is encrypted or damaged, and
 * `too-large` for a bomb.
 */
export function readZip(archive: Buffer, wanted: ReadonlySet<string> | ((name: string) => boolean)): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  let left = maxBytes;
  const isWanted = typeof wanted === "function" ? wanted : (name: string) => wanted.has(name);
  try {
    for (const entry of directory(archive)) {
      if (!isWanted(entry.name) || found.has(entry.name)) continue;
      const bytes = contents(archive, entry, left);
      left -= bytes.length;
      found.set(entry.name, bytes);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    const isTooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    // Reading past the end of a buffer, or data that does not inflate: the archive is damaged.
    throw new Failure(isTooLarge ? "too-large" : "file-unreadable");
  }
  return found;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly header: number;
}

function directory(archive: Buffer): Entry[] {
  let end = archive.length - 22;
  const lowest = Math.max(0, end - 65_535);
  while (end >= lowest && archive.readUInt32LE(end) !== endSignature) end--;
  if (end < lowest) throw new Failure("file-unreadable");
  const count = archive.readUInt16LE(end + 10);
  if (count > maxEntries) throw new Failure("too-large");
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (archive.readUInt32LE(at) !== entrySignature) throw new Failure("file-unreadable");
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString("utf8", at + 46, at + 46 + nameLength),
      flags: archive.readUInt16LE(at + 8),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      header: archive.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function contents(archive: Buffer, { flags, method, packed, header }: Entry, most: number): Buffer {
  const isEncrypted = (flags & 1) !== 0;
  if (isEncrypted || archive.readUInt32LE(header) !== headerSignature) throw new Failure("file-unreadable");
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  if (start + packed > archive.length) throw new Failure("file-unreadable");
  const data = archive.subarray(start, start + packed);
  if (method === 8) return inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
  if (method !== 0) throw new Failure("file-unreadable");
  if (data.length > most) throw new Failure("too-large");
  return data;
}
