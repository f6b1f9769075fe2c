import { lstatSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { NBSP } from "../../shared/fr.ts";
import { imageRefusalSentences } from "../../shared/fr/images.ts";
import { transferSentences as say } from "../../shared/fr/transfer.ts";
import type { ImageType } from "../../shared/image-names.ts";
import type { PictureNames } from "../../shared/import/pictures.ts";
import { decodeUrl } from "../../shared/markdown/links.ts";
import { Failure } from "../../shared/result.ts";
import { cleanImage } from "../images/clean-image.ts";
import { type CleanImage, RefusedImage } from "../images/image-bytes.ts";
import { safeRead } from "./safe-read.ts";

/** A picture that the library is to take, and the name of its file. */
export interface TakenPicture {
  readonly image: CleanImage & { readonly type: ImageType };
  readonly file: string;
}

/** The name that the library has, or will have, for an image. */
export type NameOfImage = (image: TakenPicture["image"], file: string) => string;

/** Most pictures of one document, their most bytes, and the most refusals that are told one by one. */
const maxPictures = 300;
const maxBytes = 300_000_000;
const maxTold = 8;

/** The pictures of one document that is being read: those that are taken, and what is to be said of the others. */
export class PiecePictures {
  readonly taken: TakenPicture[] = [];
  private readonly nameOf: NameOfImage;
  private readonly refused: string[] = [];
  /** Names by source: a picture that is shown twice is read once. */
  private readonly known = new Map<string, string | null>();
  private bytes = 0;

  constructor(nameOf: NameOfImage) {
    this.nameOf = nameOf;
  }

  /** What is to be said of pictures that were left out. */
  notes(): readonly string[] {
    const left = this.refused.length - maxTold;
    return left > 0 ? [...this.refused.slice(0, maxTold), say.pictures(String(left), left > 1)] : this.refused;
  }

  /** Pictures of a page: written in it (`data:`), or in a file beside it; those of the web stay where they are. */
  ofPage(path: string): PictureNames {
    return this.named((source, alt) => pictureOf(path, source, alt));
  }

  /** Pictures of a Markdown text, in files beside it; one that is not there is a name that the writer has yet to fill. */
  ofText(path: string): PictureNames {
    return this.named((source, alt) => {
      const picture = pictureOf(path, source, alt);
      return picture?.bytes === say.pictureAbsent ? null : picture;
    });
  }

  /** Pictures of an archive, by their path in it. */
  ofArchive(files: ReadonlyMap<string, Buffer>): PictureNames {
    return this.named((source, alt) => ({ bytes: files.get(source) ?? say.pictureAbsent, file: alt || basename(source), label: alt || basename(source) }));
  }

  private named(find: (source: string, alt: string) => FoundPicture | null): PictureNames {
    return (source, alt) => {
      const known = this.known.get(source);
      if (known !== undefined) return known;
      const found = find(source, alt);
      const name = found === null ? null : this.take(found);
      this.known.set(source, name);
      return name;
    };
  }

  private take({ bytes, file, label }: FoundPicture): string | null {
    const refuse = (reason: string) => {
      this.refused.push(`${label.slice(0, 100)}${NBSP}: ${reason}`);
      return null;
    };
    if (typeof bytes === "string") return refuse(bytes);
    this.bytes += bytes.length;
    if (this.taken.length >= maxPictures || this.bytes > maxBytes) return refuse(say.pictureTooMany);
    try {
      const image = cleanImage(bytes);
      this.taken.push({ image, file });
      return this.nameOf(image, file);
    } catch (error) {
      if (!(error instanceof RefusedImage)) throw error;
      return refuse(imageRefusalSentences[error.reason]);
    }
  }
}

/** A picture where a document says that it is: its bytes, or why there are none. */
interface FoundPicture {
  readonly bytes: Buffer | string;
  readonly file: string;
  readonly label: string;
}

/** The picture of an address in the file `path`; `null` for one of the web. */
function pictureOf(path: string, source: string, alt: string): FoundPicture | null {
  if (/^\s*data:/i.test(source)) return { bytes: dataOf(source), file: alt, label: alt || say.picture };
  if (/^\s*(?:https?:)?\/\//i.test(source) || source.trim() === "") return null;
  const file = basename(decodeUrl(source.replace(/[?#].*$/s, "")));
  return { bytes: beside(path, source), file, label: file };
}

/** The bytes of a `data:` address (RFC 2397). Its type is not believed. */
function dataOf(source: string): Buffer | string {
  const found = /^\s*data:([^,]*),([^]*)$/i.exec(source);
  if (found === null) return imageRefusalSentences.damaged;
  const [, type = "", data = ""] = found;
  try {
    return /;\s*base64\s*$/i.test(type) ? Buffer.from(decodeURIComponent(data), "base64") : Buffer.from(decodeURIComponent(data), "latin1");
  } catch {
    return imageRefusalSentences.damaged;
  }
}

/**
 * A file that a page names by a relative address, in the page's folder or
 * below; no link on the way is followed. Gives its bytes, or why not.
 */
function beside(path: string, source: string): Buffer | string {
  const address = decodeUrl(source.trim().replace(/[?#].*$/s, ""));
  const parts = address.split("/").filter((part) => part !== "" && part !== ".");
  const isOutside = /^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(address) || /[\\\0]/.test(address) || parts.includes("..");
  if (isOutside || parts.length === 0) return say.pictureOutside;
  try {
    let place = dirname(path);
    for (const part of parts) {
      place = join(place, part);
      const found = lstatSync(place, { throwIfNoEntry: false });
      if (found === undefined) return say.pictureAbsent;
      if (found.isSymbolicLink()) return say.pictureLink;
    }
    return safeRead(place).bytes;
  } catch (error) {
    // A name that is too long, or a file where a folder should be, is the system's own way to say that it is not there.
    if (!(error instanceof Failure) && !(error instanceof Error && "code" in error)) throw error;
    return error.code === "too-large" ? imageRefusalSentences["too-heavy"] : say.pictureUnreadable;
  }
}
