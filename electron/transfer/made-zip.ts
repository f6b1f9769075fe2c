import { deflateRawSync } from "node:zlib";

/** An entry of an archive that a test makes. */
export interface MadeEntry {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly flags?: number;
}

/** A ZIP archive of these files, for tests: sums are left out, which no reader of ours looks at. */
export function madeZip(entries: readonly MadeEntry[]): Buffer {
  const files: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const { name, data, flags = 0 } of entries) {
    const label = Buffer.from(name);
    const packed = deflateRawSync(data);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(flags, 6);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt16LE(label.length, 26);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(flags, 8);
    record.writeUInt16LE(8, 10);
    record.writeUInt32LE(packed.length, 20);
    record.writeUInt16LE(label.length, 28);
    record.writeUInt32LE(offset, 42);
    files.push(header, label, packed);
    records.push(record, label);
    offset += header.length + label.length + packed.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, directory, end]);
}
