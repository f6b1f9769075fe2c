import { createHash } from "node:crypto";
import type { Article } from "../../shared/article.ts";
import { imageExtensions } from "../../shared/image-names.ts";
import { decodeUrl } from "../../shared/markdown/links.ts";
import { pastedImage, type WordpressPost, writeWordpressPost } from "../../shared/markdown/writers/wordpress.ts";
import { cleanImage } from "../images/clean-image.ts";
import { RefusedImage } from "../images/image-bytes.ts";
import type { ImageSource } from "./image-data.ts";

/** Says which format a manifest is in; another number when its keys change their meaning. */
export const manifestFormat = "marbre-images-1";

/**
 * `manifest.json`, beside the images of a WordPress export: all that one needs
 * to put them in the media library, then their address in the post. `file` is
 * the name in the folder, and the `src` that the markup gives it.
 */
export interface ImagesManifest {
  readonly format: typeof manifestFormat;
  readonly images: readonly ManifestImage[];
  /** Addresses of the markup whose image is not there. */
  readonly missing: readonly string[];
}

export interface ManifestImage {
  readonly file: string;
  /** Of the place where it is shown first. */
  readonly alt: string;
  readonly legende: string;
  readonly credit: string;
  /** As the file is, before its orientation turns it; CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly type: `image/${string}`;
  readonly bytes: number;
  /** Fingerprint of the file, in hexadecimal. */
  readonly sha256: string;
  /** Every place where it is shown: `block` counts the blocks of the first level, from 0. */
  readonly references: readonly { readonly block: number; readonly alt: string; readonly legende: string; readonly credit: string }[];
}

/** What goes in the folder of images. */
export interface ImagesFolder {
  readonly manifest: ImagesManifest;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

type Taken = Omit<ManifestImage, "alt" | "legende" | "credit" | "references"> & { readonly content: Uint8Array };

/** An article's markup, and its images when there is one at least; they hold nothing but what is seen. */
export function writeWordpressFiles(article: Article, image: ImageSource): { readonly markup: string; readonly folder: ImagesFolder | null } {
  const taken = new Map<string, Taken>();
  /** Address of the text → file; `null` where there is no such image. */
  const known = new Map<string, string | null>();
  const names = new Set<string>();
  const take = (url: string): string | null => {
    const found = known.get(url);
    if (found !== undefined) return found;
    const read = readImage(image(url));
    const same = read === null ? undefined : [...taken.values()].find(({ sha256 }) => sha256 === read.sha256);
    const file = read === null ? null : (same?.file ?? freeName(url, read.extension, names));
    if (read !== null && file !== null && same === undefined) {
      const { extension: _, ...rest } = read;
      taken.set(file, { file, ...rest });
      names.add(file);
    }
    known.set(url, file);
    return file;
  };
  const { markup, images } = writeWordpressPost(article, { image: (url) => (pastedImage(url) === null ? null : (take(url) ?? pastedImage(url))) });
  return { markup, folder: folderOf(images, taken) };
}

function folderOf(images: WordpressPost["images"], taken: ReadonlyMap<string, Taken>): ImagesFolder | null {
  const shown = new Map<string, (typeof images)[number][]>();
  for (const one of images) shown.set(one.src, [...(shown.get(one.src) ?? []), one]);
  const missing = [...shown.keys()].filter((src) => !taken.has(src));
  const there = [...shown].flatMap(([src, places]) => {
    const one = taken.get(src);
    const [first] = places;
    if (one === undefined || first === undefined) return [];
    const { content, file, ...rest } = one;
    const { alt, legende, credit } = first;
    const references = places.map((place) => ({ block: place.block, alt: place.alt, legende: place.legende, credit: place.credit }));
    return [{ entry: { file, alt, legende, credit, ...rest, references }, content }];
  });
  if (there.length === 0) return null;
  return {
    manifest: { format: manifestFormat, images: there.map(({ entry }) => entry), missing },
    files: there.map(({ entry, content }) => ({ name: entry.file, bytes: content })),
  };
}

function readImage(address: string | null): (Omit<Taken, "file"> & { readonly extension: string }) | null {
  const base64 = /^data:image\/[a-z]+;base64,(.*)$/s.exec(address ?? "")?.[1];
  if (base64 === undefined) return null;
  try {
    const { bytes: content, type, width, height } = cleanImage(Buffer.from(base64, "base64"));
    const sha256 = createHash("sha256").update(content).digest("hex");
    return { width, height, type: `image/${type}`, bytes: content.length, sha256, content, extension: imageExtensions[type] };
  } catch (error) {
    if (error instanceof RefusedImage) return null;
    throw error;
  }
}

/** A name that WordPress keeps as it is, and that no other image has: letters, digits, hyphens, and what the file really is. */
function freeName(url: string, extension: string, names: ReadonlySet<string>): string {
  const words = decodeUrl(url)
    .replace(/^.*\//s, "")
    .replace(/\.[^.]*$/, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
  const name = words === "" ? "image" : words;
  for (let i = 1; ; i++) {
    const file = `${name}${i === 1 ? "" : `-${i}`}.${extension}`;
    if (!names.has(file)) return file;
  }
}
