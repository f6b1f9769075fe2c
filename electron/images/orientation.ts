import { bytesOf, joinBytes } from "./image-bytes.ts";

/** EXIF's tag for the way an image must be turned, from 1 (as it is) to 8. */
const orientationTag = 0x0112;

/**
 * Reads how an image must be turned from its EXIF block (a TIFF file, TIFF 6.0
 * and EXIF 2.32): 1 to 8, and 1 for whatever can't be read.
 */
export function orientationOf(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const order = tiff.length < 14 ? 0 : view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return 1;
  const isLittle = order === 0x4949;
  const start = view.getUint32(4, isLittle);
  if (view.getUint16(2, isLittle) !== 42 || start + 2 > tiff.length) return 1;
  const count = view.getUint16(start, isLittle);
  for (let i = 0; i < count; i++) {
    const entry = start + 2 + i * 12;
    if (entry + 12 > tiff.length) return 1;
    if (view.getUint16(entry, isLittle) !== orientationTag) continue;
    const value = view.getUint16(entry + 8, isLittle);
    return view.getUint16(entry + 2, isLittle) === 3 && value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** An EXIF block that says how to turn an image, and nothing else. */
export function orientationBlock(orientation: number): Uint8Array {
  // Big-endian TIFF, one directory of one entry: the tag, SHORT (3), one value.
  return Uint8Array.of(0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0);
}

/** What JPEG puts before an EXIF block, and WebP sometimes. */
export const exifHeader = bytesOf("Exif\0\0");

/** The block without that header. */
export function withoutExifHeader(bytes: Uint8Array): Uint8Array {
  return exifHeader.every((byte, i) => bytes[i] === byte) ? bytes.subarray(exifHeader.length) : bytes;
}

/** The block with it. */
export function withExifHeader(tiff: Uint8Array): Uint8Array {
  return joinBytes([exifHeader, tiff]);
}
