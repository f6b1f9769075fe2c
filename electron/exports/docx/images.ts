/** An image of an article, ready to be put in a document. */
export interface DocxImage {
  readonly type: "png" | "jpg" | "gif";
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * What the address of an image becomes: a `data:` address with its bytes, or
 * `null` when the article has no such image, whose alternative text is written.
 */
export type ImageSource = (address: string) => string | null;

/** Reads a `data:` address; `null` for a kind that Word does not know, or an image that can't be read. */
export function imageOf(address: string): DocxImage | null {
  const [, kind, base64 = ""] = /^data:image\/(png|jpeg|gif);base64,([A-Za-z0-9+/=]*)$/.exec(address) ?? [];
  if (kind === undefined) return null;
  const bytes = new Uint8Array(Buffer.from(base64, "base64"));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = kind === "png" ? pngSize(view) : kind === "gif" ? gifSize(view) : jpegSize(view);
  if (size === null || size.width === 0 || size.height === 0) return null;
  return { type: kind === "jpeg" ? "jpg" : kind === "png" ? "png" : "gif", bytes, ...size };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** PNG: the header chunk comes first. */
function pngSize(view: DataView): Size | null {
  return view.byteLength < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) };
}

function gifSize(view: DataView): Size | null {
  return view.byteLength < 10 ? null : { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** JPEG: in the first « start of frame » among the segments. */
function jpegSize(view: DataView): Size | null {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
