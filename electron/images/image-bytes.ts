import type { ImageRefusal } from "../../shared/image-names.ts";

/** An image without anything but what is seen: how it must be turned, and nothing of who took it, where or when. */
export interface CleanImage {
  readonly bytes: Uint8Array;
  /** As stored, before `orientation` turns it; CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Thrown for a file that is not taken into the library. */
export class RefusedImage extends Error {
  readonly reason: ImageRefusal;
  constructor(reason: ImageRefusal) {
    super(reason);
    this.name = "RefusedImage";
    this.reason = reason;
  }
}

/** The file ends before its image, or says things that can't be. */
export const damaged = (): RefusedImage => new RefusedImage("damaged");

/** A file read from its start, which never reads beyond its end. */
export class ByteReader {
  at = 0;
  readonly bytes: Uint8Array;
  private readonly view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  /** The next bytes, without a copy. Throws `RefusedImage`, as all that read. */
  take(length: number): Uint8Array {
    if (length < 0 || length > this.left) throw damaged();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  u8(): number {
    return this.take(1)[0] ?? 0;
  }

  u16(): number {
    this.take(2);
    return this.view.getUint16(this.at - 2);
  }

  u32(): number {
    this.take(4);
    return this.view.getUint32(this.at - 4);
  }

  u16le(): number {
    this.take(2);
    return this.view.getUint16(this.at - 2, true);
  }

  u24le(): number {
    const [low = 0, middle = 0, high = 0] = this.take(3);
    return low | (middle << 8) | (high << 16);
  }

  u32le(): number {
    this.take(4);
    return this.view.getUint32(this.at - 4, true);
  }
}

/** Bytes as Latin-1 text: the names of chunks and blocks. */
export function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Latin-1 text as bytes. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

/** Several pieces as one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
