import { crc32, deflateSync } from "node:zlib";
import { bytesOf, joinBytes } from "./image-bytes.ts";

/** Images made by hand, for tests: they carry what a camera and a phone write in theirs. */

/** Stands for the place, the camera and the words that must never leave. */
export const sentinel = "48.8566N-SOURCE-SECRETE";

/** An EXIF block with an orientation, a camera and a place. */
export function exif(orientation: number): Uint8Array {
  const text = bytesOf(`${sentinel}\0`);
  const head = Uint8Array.of(
    0x49, 0x49, 42, 0, 8, 0, 0, 0, 2, 0,
    0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0,
    0x10, 0x01, 2, 0, text.length, 0, 0, 0, 38, 0, 0, 0,
    0, 0, 0, 0,
  );
  return joinBytes([head, text]);
}

/** A PNG of one colour, of the size that it says it has, with the chunks given after its header. */
export function png(width: number, height: number, extra: readonly (readonly [name: string, content: Uint8Array])[] = []): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2], 8);
  // Only as many rows as one can afford: a bomb says that it has more.
  const rows = new Uint8Array((width * 3 + 1) * Math.min(height, 100)).fill(0x50);
  for (let at = 0; at < rows.length; at += width * 3 + 1) rows[at] = 0;
  const chunks = [["IHDR", header], ...extra, ["IDAT", deflateSync(rows)], ["IEND", new Uint8Array(0)]] as const;
  return joinBytes([bytesOf("\x89PNG\r\n\x1a\n"), ...chunks.map(([name, content]) => pngChunk(name, content))]);
}

export function pngChunk(name: string, content: Uint8Array): Uint8Array {
  const named = joinBytes([bytesOf(name), content]);
  const chunk = new Uint8Array(named.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length);
  chunk.set(named, 4);
  view.setUint32(chunk.length - 4, crc32(named));
  return chunk;
}

/** All that a PNG can say besides its picture. */
export const pngSecrets: readonly (readonly [string, Uint8Array])[] = [
  ["tEXt", bytesOf(`Author\0${sentinel}`)],
  ["iTXt", bytesOf(`XML:com.adobe.xmp\0\0\0\0\0${sentinel}`)],
  ["zTXt", joinBytes([bytesOf("Comment\0\0"), deflateSync(bytesOf(sentinel))])],
  ["eXIf", exif(6)],
  ["tIME", Uint8Array.of(7, 0xea, 11, 24, 12, 0, 0)],
  ["prVt", bytesOf(sentinel)],
];

export function segment(marker: number, content: Uint8Array): Uint8Array {
  return joinBytes([Uint8Array.of(0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff), content]);
}

/** The segments of a JPEG that draws nothing anyone would look at; `extra` comes after the first. */
export function jpeg(width: number, height: number, extra: readonly Uint8Array[] = []): Uint8Array {
  return joinBytes([
    Uint8Array.of(0xff, 0xd8),
    segment(0xe0, bytesOf("JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01\xaa\xbb\xcc")),
    ...extra,
    segment(0xdb, new Uint8Array(65)),
    segment(0xc0, Uint8Array.of(8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0)),
    segment(0xc4, new Uint8Array(20)),
    segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
    Uint8Array.of(0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56),
    Uint8Array.of(0xff, 0xd9),
  ]);
}

/** All that a JPEG can say besides its picture. */
export const jpegSecrets: readonly Uint8Array[] = [
  segment(0xe1, joinBytes([bytesOf("Exif\0\0"), exif(6)])),
  segment(0xe1, bytesOf(`http://ns.adobe.com/xap/1.0/\0${sentinel}`)),
  segment(0xed, bytesOf(`Photoshop 3.0\0${sentinel}`)),
  segment(0xe2, bytesOf(`MPF\0${sentinel}`)),
  segment(0xfe, bytesOf(sentinel)),
];

/** A GIF of one pixel, with the blocks given before its picture. */
export function gif(extra: readonly Uint8Array[] = []): Uint8Array {
  const whole = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
  const start = 6 + 7 + 6;
  return joinBytes([whole.subarray(0, start), ...extra, whole.subarray(start)]);
}

/** An extension block of a GIF. */
export function gifExtension(label: number, ...blocks: readonly string[]): Uint8Array {
  return joinBytes([Uint8Array.of(0x21, label), ...blocks.map((block) => bytesOf(String.fromCharCode(block.length) + block)), Uint8Array.of(0)]);
}

/** A WebP of one pixel: simple, or extended with the chunks given after its picture. */
export function webp(extra: readonly (readonly [name: string, content: Uint8Array])[] | null = null): Uint8Array {
  const picture: readonly [string, Uint8Array] = ["VP8L", Buffer.from("LwAAABAHEBERiIj+BwA=", "base64")];
  const header: readonly [string, Uint8Array] = ["VP8X", Uint8Array.of(0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0)];
  return riff(extra === null ? [picture] : [header, picture, ...extra]);
}

/** A RIFF container of the kind « WEBP ». */
export function riff(chunks: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array {
  const length = (value: number) => Uint8Array.of(value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >> 24);
  const body = joinBytes([bytesOf("WEBP"), ...chunks.map(([name, content]) => joinBytes([bytesOf(name), length(content.length), content, new Uint8Array(content.length % 2)]))]);
  return joinBytes([bytesOf("RIFF"), length(body.length), body]);
}
