import { describe, expect, test } from "vitest";
import { seededRandom } from "../../shared/seeded-random.ts";
import { cleanImage } from "./clean-image.ts";
import { bytesOf, joinBytes, RefusedImage } from "./image-bytes.ts";
import { orientationOf } from "./orientation.ts";
import { exif, gif, gifExtension, jpeg, jpegSecrets, png, pngChunk, pngSecrets, riff, segment, sentinel, webp } from "./sample-images.ts";

const holds = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(Buffer.from(text, "latin1"));
const reasonOf = (file: Uint8Array): string => {
  try {
    return cleanImage(file).type;
  } catch (error) {
    if (error instanceof RefusedImage) return error.reason;
    throw error;
  }
};

const secret: readonly (readonly [string, Uint8Array])[] = [
  ["png", png(3, 2, pngSecrets)],
  ["jpeg", jpeg(3, 2, jpegSecrets)],
  ["gif", gif([gifExtension(0xfe, sentinel), gifExtension(0xff, "XMP DataXMP", sentinel), gifExtension(0x01, "123456789012", sentinel)])],
  ["webp", webp([["EXIF", exif(6)], ["XMP ", bytesOf(sentinel)], ["PRVT", bytesOf(sentinel)]])],
];

describe("what an image says besides its picture", () => {
  test.each(secret)("leaves no byte in a %s", (type, file) => {
    expect(holds(file, sentinel)).toBe(true);
    const clean = cleanImage(file);
    expect(clean.type).toBe(type);
    expect(holds(clean.bytes, sentinel)).toBe(false);
    expect(holds(clean.bytes, "48.8566")).toBe(false);
  });

  test.each(secret)("nor does what follows the end of a %s", (_, file) => {
    const clean = cleanImage(joinBytes([file, bytesOf(`<html><script>alert(1)</script>${sentinel}`)]));
    expect(holds(clean.bytes, "<script>") || holds(clean.bytes, sentinel)).toBe(false);
    expect(clean.bytes).toEqual(cleanImage(file).bytes);
  });

  test.each(secret)("is gone at once: a clean %s is clean already", (_, file) => {
    const { bytes } = cleanImage(file);
    expect(cleanImage(bytes).bytes).toEqual(bytes);
  });

  test("but the picture itself is kept to the bit", () => {
    expect(cleanImage(png(3, 2, pngSecrets.filter(([name]) => name !== "eXIf"))).bytes).toEqual(png(3, 2));
    expect(cleanImage(gif([gifExtension(0xfe, "mot")])).bytes).toEqual(gif());
    expect(cleanImage(webp()).bytes).toEqual(webp());
    const tail = (bytes: Uint8Array) => Buffer.from(bytes).subarray(Buffer.from(bytes).indexOf(Buffer.of(0xff, 0xdb)));
    expect(tail(cleanImage(jpeg(3, 2, jpegSecrets)).bytes)).toEqual(tail(jpeg(3, 2)));
  });

  test("colour profiles and loops stay", () => {
    const profile = bytesOf("ICC_PROFILE\0\x01\x01profil");
    expect(holds(cleanImage(jpeg(3, 2, [segment(0xe2, profile)])).bytes, "profil")).toBe(true);
    expect(holds(cleanImage(png(3, 2, [["iCCP", bytesOf("profil")]])).bytes, "profil")).toBe(true);
    expect(holds(cleanImage(gif([gifExtension(0xff, "NETSCAPE2.0", "\x01\0\0")])).bytes, "NETSCAPE2.0")).toBe(true);
  });

  test("a thumbnail in a JPEG's first segment, which may show what was cropped, is gone", () => {
    expect(holds(cleanImage(jpeg(3, 2)).bytes, "\xaa\xbb\xcc")).toBe(false);
  });
});

describe("the way an image must be turned", () => {
  test.each([1, 3, 6, 8])("is kept: %i", (orientation) => {
    const turned = (bytes: Uint8Array, mark: string) => {
      const at = Buffer.from(bytes).indexOf(mark);
      return at < 0 ? 1 : orientationOf(bytes.subarray(at));
    };
    expect(turned(cleanImage(png(3, 2, [["eXIf", exif(orientation)]])).bytes, "MM\0*")).toBe(orientation);
    expect(turned(cleanImage(jpeg(3, 2, [segment(0xe1, joinBytes([bytesOf("Exif\0\0"), exif(orientation)]))])).bytes, "MM\0*")).toBe(orientation);
    expect(turned(cleanImage(webp([["EXIF", exif(orientation)]])).bytes, "MM\0*")).toBe(orientation);
  });

  test.each([new Uint8Array(0), bytesOf("II*\0\xff\xff\xff\xff      "), exif(9), exif(0), bytesOf("MM\0*\0\0\0\x08\xff\xff")])("is « as it is » when it can't be read (%#)", (block) => {
    expect(orientationOf(block)).toBe(1);
  });
});

describe("a file that is not taken", () => {
  test.each<readonly [string, string, Uint8Array]>([
    ["nothing", "format", new Uint8Array(0)],
    ["a page with an image's name", "format", bytesOf("<!doctype html><script>alert(1)</script>")],
    ["an SVG", "svg", bytesOf('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">')],
    ["an AVIF", "avif", bytesOf("\0\0\0\x20ftypavif\0\0\0\0")],
    ["a HEIC of a phone", "avif", bytesOf("\0\0\0\x20ftypheic\0\0\0\0")],
    ["a program", "format", bytesOf("\x7fELF\x02\x01\x01")],
    ["a picture of 50,000 by 50,000", "too-large", png(50_000, 50_000)],
    ["a long thread of pixels", "too-large", png(20_000, 1)],
    ["a picture of nothing", "damaged", png(0, 0)],
    ["a PNG whose bytes were changed", "damaged", png(3, 2).map((byte, i) => (i === 20 ? byte ^ 1 : byte))],
    ["a PNG without a picture", "damaged", joinBytes([png(3, 2).subarray(0, 33), pngChunk("IEND", new Uint8Array(0))])],
    ["a JPEG without a frame", "damaged", joinBytes([Uint8Array.of(0xff, 0xd8), segment(0xfe, new Uint8Array(9)), Uint8Array.of(0xff, 0xd9)])],
    ["a WebP without a picture", "damaged", riff([["VP8X", new Uint8Array(10)]])],
    ["a file of more than 20 MB", "too-heavy", new Uint8Array(20_000_001)],
  ])("%s is refused: %s", (_, reason, file) => {
    expect(reasonOf(file)).toBe(reason);
  });

  test.each(secret)("a %s cut anywhere is refused, or is the same image", (_, file) => {
    const whole = cleanImage(file).bytes;
    for (let length = 0; length < file.length; length++) {
      const reason = reasonOf(file.slice(0, length));
      if (!["damaged", "format"].includes(reason)) expect(cleanImage(file.slice(0, length)).bytes).toEqual(whole);
    }
  });

  test("whatever the bytes, the answer is an image or a reason, at once", () => {
    const random = seededRandom(5);
    for (let i = 0; i < 2_000; i++) {
      const [, file] = random.pick(secret);
      const spoiled = file.slice();
      for (let n = 0; n <= random.below(4); n++) spoiled[random.below(spoiled.length)] = random.below(256);
      expect(typeof reasonOf(spoiled)).toBe("string");
    }
  });
});
