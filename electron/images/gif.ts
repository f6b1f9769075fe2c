import { ByteReader, type CleanImage, damaged, joinBytes, textOf } from "./image-bytes.ts";

/** Frames of an animation beyond this are refused: each takes a picture's memory. */
const maxFrames = 2_000;

/** Application extensions that make an animation loop. */
const loops: ReadonlySet<string> = new Set(["NETSCAPE2.0", "ANIMEXTS1.0"]);

/**
 * Keeps of a GIF (89a specification) its pictures, their timing and their loop.
 * Comments, plain texts, XMP and what follows the end are left out. Throws
 * `RefusedImage`.
 */
export function cleanGif(file: Uint8Array): CleanImage {
  const reader = new ByteReader(file);
  reader.take(6);
  const size = { width: reader.u16le(), height: reader.u16le() };
  const flags = reader.u8();
  reader.take(2 + colours(flags));
  const kept = [reader.bytes.subarray(0, reader.at)];
  for (let frames = 0; ; ) {
    const start = reader.at;
    const kind = reader.u8();
    if (kind === 0x3b) {
      if (frames === 0) throw damaged();
      return { bytes: joinBytes([...kept, Uint8Array.of(kind)]), ...size };
    }
    if (kind === 0x2c) {
      reader.take(8);
      reader.take(colours(reader.u8()) + 1);
      skipBlocks(reader);
      frames++;
      if (frames > maxFrames) throw damaged();
      kept.push(reader.bytes.subarray(start, reader.at));
    } else if (kind === 0x21) {
      const label = reader.u8();
      const nameLength = file[reader.at] ?? 0;
      const name = textOf(file.subarray(reader.at + 1, reader.at + 1 + nameLength));
      skipBlocks(reader);
      if (label === 0xf9 || (label === 0xff && loops.has(name))) kept.push(reader.bytes.subarray(start, reader.at));
    } else throw damaged();
  }
}

/** Bytes of the colour table that the flags announce. */
function colours(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function skipBlocks(reader: ByteReader): void {
  for (;;) {
    const length = reader.u8();
    if (length === 0) return;
    reader.take(length);
  }
}
