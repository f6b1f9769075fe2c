import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";

const headerBytes = 32;
const frameHeaderBytes = 24;
const magics: readonly number[] = [0x377f0682, 0x377f0683];

/**
 * Whether a write-ahead log holds something that SQLite will pass over in
 * silence: a header or a frame that its checksum denies, with more of the same
 * log after it. A last frame that was cut short is how any kill leaves it, and
 * frames of an earlier log may stand after those of this one.
 * Format: https://www.sqlite.org/fileformat2.html#walformat
 */
export function isWalDamaged(path: string): boolean {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0) return false;
  const bytes = readFileSync(path);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes) return true;
  const magic = view.getUint32(0);
  const pageSize = view.getUint32(8);
  if (!magics.includes(magic) || pageSize < 512 || pageSize > 65_536 || (pageSize & (pageSize - 1)) !== 0) return true;
  // The last bit of the magic number says in which order checksums read words.
  const isLittle = (magic & 1) === 0;
  let sum = summed([0, 0], view, 0, 24, isLittle);
  if (!isSum(sum, view, 24)) return true;
  const frame = frameHeaderBytes + pageSize;
  for (let at = headerBytes; at + frame <= bytes.length; at += frame) {
    if (!hasSalts(view, at)) return false;
    sum = summed(sum, view, at, 8, isLittle);
    sum = summed(sum, view, at + frameHeaderBytes, pageSize, isLittle);
    if (!isSum(sum, view, at + 16)) return hasMore(view, at + frame, frame);
  }
  return false;
}

/** Tells a write-ahead log from any other: its salts change each time that it begins again. "" when it has no header. */
export function walIdentity(path: string): string {
  const header = Buffer.alloc(headerBytes);
  const file = openSync(path, "r");
  try {
    return readSync(file, header, 0, headerBytes, 0) === headerBytes ? header.subarray(8, 24).toString("hex") : "";
  } finally {
    closeSync(file);
  }
}

/** Whether another frame of this log follows: then the one before it was written whole, and has changed since. */
function hasMore(view: DataView, from: number, frame: number): boolean {
  return from + frame <= view.byteLength && hasSalts(view, from);
}

const hasSalts = (view: DataView, at: number): boolean => view.getUint32(at + 8) === view.getUint32(16) && view.getUint32(at + 12) === view.getUint32(20);

const isSum = ([a, b]: readonly [number, number], view: DataView, at: number): boolean => view.getUint32(at) === a && view.getUint32(at + 4) === b;

function summed([first, second]: readonly [number, number], view: DataView, from: number, length: number, isLittle: boolean): readonly [number, number] {
  let a = first;
  let b = second;
  for (let at = from; at < from + length; at += 8) {
    a = (a + view.getUint32(at, isLittle) + b) >>> 0;
    b = (b + view.getUint32(at + 4, isLittle) + a) >>> 0;
  }
  return [a, b];
}
