import { crc32 } from "node:zlib";
import { ByteReader, bytesOf, type CleanImage, damaged, joinBytes, textOf } from "./image-bytes.ts";
import { orientationBlock, orientationOf } from "./orientation.ts";

/** What every PNG begins with (PNG, third edition, 5.2). */
export const pngStart = bytesOf("\x89PNG\r\n\x1a\n");

/** Chunks that draw the image, its colours and its animation; no text, no time, no private chunk is among them. */
const kept: ReadonlySet<string> = new Set([
  "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
]);

/** Keeps of a PNG, still or animated, what is seen of it. Throws `RefusedImage`. */
export function cleanPng(file: Uint8Array): CleanImage {
  const reader = new ByteReader(file);
  reader.take(pngStart.length);
  const chunks: Uint8Array[] = [];
  let size: { readonly width: number; readonly height: number } | null = null;
  let orientation = 1;
  let hasData = false;
  for (;;) {
    const { name, content, whole } = readChunk(reader);
    if (size === null) {
      if (name !== "IHDR" || content.length !== 13) throw damaged();
      const header = new ByteReader(content);
      size = { width: header.u32(), height: header.u32() };
    }
    if (name === "eXIf") orientation = orientationOf(content);
    if (name === "IDAT") hasData = true;
    if (name === "IEND" && orientation !== 1) chunks.splice(1, 0, chunk("eXIf", orientationBlock(orientation)));
    if (kept.has(name)) chunks.push(whole);
    if (name === "IEND") break;
  }
  if (!hasData) throw damaged();
  return { bytes: joinBytes([pngStart, ...chunks]), ...size };
}

function readChunk(reader: ByteReader): { readonly name: string; readonly content: Uint8Array; readonly whole: Uint8Array } {
  const start = reader.at;
  const length = reader.u32();
  const name = textOf(reader.take(4));
  const content = reader.take(length);
  const checked = reader.bytes.subarray(start + 4, reader.at);
  if (reader.u32() !== crc32(checked)) throw damaged();
  return { name, content, whole: reader.bytes.subarray(start, reader.at) };
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joinBytes([bytesOf(name), content]);
  const whole = new Uint8Array(named.length + 8);
  const view = new DataView(whole.buffer);
  view.setUint32(0, content.length);
  whole.set(named, 4);
  view.setUint32(whole.length - 4, crc32(named));
  return whole;
}
