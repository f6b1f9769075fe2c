import { createStore, type StoreApi } from "zustand/vanilla";
import { imageAddress, isImageName } from "../../shared/image-names.ts";
import type { HtmlOptions } from "../../shared/markdown/writers/html.ts";
import { ask } from "../bridge.ts";

/** Names of the library's images. */
export const libraryImages: StoreApi<ReadonlySet<string>> = createStore<ReadonlySet<string>>(() => new Set());

/** Reads them again. */
export async function readImages(): Promise<void> {
  const rows = await ask("listImages", {});
  libraryImages.setState(new Set(rows.map(({ name }) => name)), true);
}

/** How the preview shows images: those of the library, and no other. The same object as long as the names are the same. */
export function previewImages(names: ReadonlySet<string>): HtmlOptions {
  const known = options.get(names);
  if (known !== undefined) return known;
  const made: HtmlOptions = { image: (url) => (isImageName(url) && names.has(url) ? imageAddress(url) : null) };
  options.set(names, made);
  return made;
}

const options = new WeakMap<ReadonlySet<string>, HtmlOptions>();
