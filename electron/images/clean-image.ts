import type { ImageType } from "../../shared/image-names.ts";
import { maxImageBytes, maxImagePixels, maxImageSide } from "../../shared/image-names.ts";
import { type CleanImage, RefusedImage, textOf } from "./image-bytes.ts";
import { cleanGif } from "./gif.ts";
import { cleanJpeg, jpegStart } from "./jpeg.ts";
import { cleanPng, pngStart } from "./png.ts";
import { cleanWebp } from "./webp.ts";

/** Formats that are taken, by what their files begin with; the file's name says nothing. */
const formats: readonly { readonly type: ImageType; readonly isOne: (file: Uint8Array) => boolean; readonly clean: (file: Uint8Array) => CleanImage }[] = [
  { type: "png", isOne: (file) => beginsWith(file, pngStart), clean: cleanPng },
  { type: "jpeg", isOne: (file) => beginsWith(file, jpegStart), clean: cleanJpeg },
  { type: "gif", isOne: (file) => /^GIF8[79]a/.test(startOf(file)), clean: cleanGif },
  { type: "webp", isOne: (file) => /^RIFF[^]{4}WEBP/.test(startOf(file)), clean: cleanWebp },
];

/**
 * Makes of a file an image of the library: the same picture to the last bit, and
 * nothing that says who took it, where, when or with what. Throws
 * `RefusedImage` with the reason to be told.
 */
export function cleanImage(file: Uint8Array): CleanImage & { readonly type: ImageType } {
  if (file.length > maxImageBytes) throw new RefusedImage("too-heavy");
  const format = formats.find(({ isOne }) => isOne(file));
  if (format === undefined) throw new RefusedImage(otherFormat(file));
  const image = format.clean(file);
  const { width, height } = image;
  if (width < 1 || height < 1) throw new RefusedImage("damaged");
  if (width > maxImageSide || height > maxImageSide || width * height > maxImagePixels) throw new RefusedImage("too-large");
  return { type: format.type, ...image };
}

/** Why a file of another format is refused. */
function otherFormat(file: Uint8Array): "svg" | "avif" | "format" {
  const start = startOf(file);
  if (/<svg[\s>]/i.test(start)) return "svg";
  return /^[^]{4}ftyp(?:avif|avis|heic|heix|mif1|msf1)/.test(start) ? "avif" : "format";
}

function startOf(file: Uint8Array): string {
  return textOf(file.subarray(0, 1_000));
}

function beginsWith(file: Uint8Array, start: Uint8Array): boolean {
  return start.every((byte, i) => file[i] === byte);
}
