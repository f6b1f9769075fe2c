import { closeSync, mkdirSync, openSync, readSync, fstatSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inflateRawSync } from "node:zlib";

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const longestComment = 65_535;

/**
 * Unpacks from a ZIP archive the files for which `placeOf(name)` gives a path
 * relative to `folder`; those for which it gives `null` are not even read.
 * No ZIP64, no encryption.
 */
export function unzip(archive, folder, placeOf) {
  const file = openSync(archive, "r");
  try {
    for (const entry of directory(file)) {
      const place = entry.name.endsWith("/") ? null : placeOf(entry.name);
      if (place === null) continue;
      const target = join(folder, place);
      if (!target.startsWith(folder)) throw new Error(`${archive}: ${entry.name} leaves the folder`);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, contents(file, entry));
    }
  } finally {
    closeSync(file);
  }
}

function* directory(file) {
  const { size } = fstatSync(file);
  const tail = read(
    file,
    Math.max(0, size - endLength - longestComment),
    Math.min(size, endLength + longestComment),
  );
  let end = tail.length - endLength;
  while (end >= 0 && tail.readUInt32LE(end) !== endSignature) end--;
  if (end < 0) throw new Error("not a ZIP archive");
  const records = read(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  for (let at = 0; at < records.length; ) {
    if (records.readUInt32LE(at) !== entrySignature) throw new Error("damaged ZIP archive");
    const nameLength = records.readUInt16LE(at + 28);
    yield {
      name: records.toString("utf8", at + 46, at + 46 + nameLength),
      method: records.readUInt16LE(at + 10),
      packed: records.readUInt32LE(at + 20),
      header: records.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + records.readUInt16LE(at + 30) + records.readUInt16LE(at + 32);
  }
}

function contents(file, { name, method, packed, header }) {
  const local = read(file, header, 30);
  const start = header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const bytes = read(file, start, packed);
  if (method === 0) return bytes;
  if (method === 8) return inflateRawSync(bytes);
  throw new Error(`${name}: ZIP method ${method} is not known`);
}

function read(file, position, length) {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const got = readSync(file, bytes, done, length - done, position + done);
    if (got === 0) throw new Error("truncated ZIP archive");
    done += got;
  }
  return bytes;
}
