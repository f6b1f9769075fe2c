import { ByteReader, bytesOf, type CleanImage, damaged, joinBytes, textOf } from "./image-bytes.ts";
import { orientationBlock, orientationOf, withExifHeader, withoutExifHeader } from "./orientation.ts";

/** Segments that draw the image: tables, frames, scans, restarts (ITU T.81, table B.1). */
const drawing = (marker: number) =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || marker === 0xdb || marker === 0xdd || marker === 0xda;
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const [soi, eoi, sos, app0, app1, app2, app14] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee];
const iccName = "ICC_PROFILE\0";

/**
 * Keeps of a JPEG what draws it, its colour profile and how it must be turned.
 * Its other APPn segments (EXIF, GPS, XMP, IPTC, thumbnails), its comments and
 * what follows its end are left out. Throws `RefusedImage`.
 */
export function cleanJpeg(file: Uint8Array): CleanImage {
  const reader = new ByteReader(file);
  if (reader.u16() !== 0xff00 + soi) throw damaged();
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let size: { readonly width: number; readonly height: number } | null = null;
  let hasScan = false;
  for (;;) {
    const marker = nextMarker(reader);
    if (marker === eoi) break;
    const length = reader.u16();
    const content = reader.take(length - 2);
    if (marker === app1 && textOf(content.subarray(0, 4)) === "Exif") orientation = orientationOf(withoutExifHeader(content));
    else if (marker === app0 && textOf(content.subarray(0, 5)) === "JFIF\0" && content.length >= 14) kept.push(segment(app0, withoutThumbnail(content)));
    else if (marker === app2 && textOf(content.subarray(0, iccName.length)) === iccName) kept.push(segment(app2, content));
    else if (marker === app14 && textOf(content.subarray(0, 5)) === "Adobe") kept.push(segment(app14, content));
    else if (drawing(marker)) kept.push(segment(marker, content));
    if (isFrame(marker)) {
      const frame = new ByteReader(content);
      frame.u8();
      const height = frame.u16();
      size ??= { width: frame.u16(), height };
    }
    if (marker === sos) {
      if (size === null) throw damaged();
      hasScan = true;
      kept.push(scan(reader));
    }
  }
  if (size === null || !hasScan) throw damaged();
  const turned = orientation === 1 ? [] : [segment(app1, withExifHeader(orientationBlock(orientation)))];
  return { bytes: joinBytes([Uint8Array.of(0xff, soi), ...turned, ...kept, Uint8Array.of(0xff, eoi)]), ...size };
}

/** Any number of 0xFF may come before a marker. */
function nextMarker(reader: ByteReader): number {
  if (reader.u8() !== 0xff) throw damaged();
  for (;;) {
    const marker = reader.u8();
    if (marker !== 0xff) return marker;
  }
}

/** The data of a scan: to the next marker that is neither a stuffed 0xFF nor a restart. */
function scan(reader: ByteReader): Uint8Array {
  const start = reader.at;
  const { bytes } = reader;
  for (let at = bytes.indexOf(0xff, start); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)) continue;
    return reader.take(at - start);
  }
  throw damaged();
}

function segment(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2;
  return joinBytes([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), content]);
}

function withoutThumbnail(jfif: Uint8Array): Uint8Array {
  const kept = jfif.slice(0, 14);
  kept.set([0, 0], 12);
  return kept;
}

/** What every JPEG begins with. */
export const jpegStart = bytesOf("\xff\xd8\xff");
