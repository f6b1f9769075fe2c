import { ByteReader, bytesOf, type CleanImage, damaged, joinBytes, textOf } from "./image-bytes.ts";
import { orientationBlock, orientationOf, withoutExifHeader } from "./orientation.ts";

/** Chunks that draw the image, its transparency, its colours and its animation (RFC 9649). */
const kept: ReadonlySet<string> = new Set(["VP8 ", "VP8L", "ALPH", "ICCP", "ANIM", "ANMF"]);
const [exifFlag, xmpFlag] = [0x08, 0x04];

/** Keeps of a WebP, still or animated, what is seen of it. Throws `RefusedImage`. */
export function cleanWebp(file: Uint8Array): CleanImage {
  const reader = new ByteReader(file);
  reader.take(4);
  const length = reader.u32le();
  reader.take(4);
  // What follows the container is not the image.
  const body = new ByteReader(new ByteReader(file.subarray(12)).take(length - 4));
  const chunks = readChunks(body);
  const [first] = chunks;
  const drawn = chunks.filter(({ name }) => kept.has(name)).map(({ name, content }) => chunk(name, name === "ANMF" ? frame(content) : content));
  if (first === undefined || !chunks.some(({ name }) => ["VP8 ", "VP8L", "ANMF"].includes(name))) throw damaged();
  if (first.name !== "VP8X") return { bytes: container(drawn.slice(0, 1)), ...sizeOf(first) };

  const exif = chunks.find(({ name }) => name === "EXIF");
  const orientation = exif === undefined ? 1 : orientationOf(withoutExifHeader(exif.content));
  const header = first.content.slice();
  if (header.length < 10) throw damaged();
  header[0] = ((header[0] ?? 0) & ~(exifFlag | xmpFlag)) | (orientation === 1 ? 0 : exifFlag);
  const turned = orientation === 1 ? [] : [chunk("EXIF", orientationBlock(orientation))];
  return { bytes: container([chunk("VP8X", header), ...drawn, ...turned]), ...sizeOf(first) };
}

interface Chunk {
  readonly name: string;
  readonly content: Uint8Array;
}

function readChunks(reader: ByteReader): readonly Chunk[] {
  const chunks: Chunk[] = [];
  while (reader.left > 0) {
    const name = textOf(reader.take(4));
    const length = reader.u32le();
    chunks.push({ name, content: reader.take(length) });
    // Chunks begin at even places; the last byte of a file may be missing.
    if (length % 2 === 1 && reader.left > 0) reader.take(1);
  }
  return chunks;
}

/** A frame of an animation: its place and time, then chunks of its own. */
function frame(content: Uint8Array): Uint8Array {
  const reader = new ByteReader(content);
  const place = reader.take(16);
  const inner = readChunks(reader).filter(({ name }) => ["VP8 ", "VP8L", "ALPH"].includes(name));
  return joinBytes([place, ...inner.map(({ name, content: own }) => chunk(name, own))]);
}

function sizeOf({ name, content }: Chunk): { readonly width: number; readonly height: number } {
  const reader = new ByteReader(content);
  if (name === "VP8X") {
    reader.take(4);
    return { width: reader.u24le() + 1, height: reader.u24le() + 1 };
  }
  if (name === "VP8L") {
    if (reader.u8() !== 0x2f) throw damaged();
    const bits = reader.u32le();
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (name !== "VP8 ") throw damaged();
  reader.take(3);
  if (textOf(reader.take(3)) !== "\x9d\x01\x2a") throw damaged();
  return { width: reader.u16le() & 0x3fff, height: reader.u16le() & 0x3fff };
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  return joinBytes([bytesOf(name), lengthOf(content.length), content, new Uint8Array(content.length % 2)]);
}

function container(chunks: readonly Uint8Array[]): Uint8Array {
  const body = joinBytes([bytesOf("WEBP"), ...chunks]);
  return joinBytes([bytesOf("RIFF"), lengthOf(body.length), body]);
}

function lengthOf(length: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, length, true);
  return bytes;
}
