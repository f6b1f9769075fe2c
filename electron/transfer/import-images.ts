import { dirname, join } from "node:path";
import { NBSP } from "../../shared/fr.ts";
import { imageRefusalSentences } from "../../shared/fr/images.ts";
import { imageNamesIn } from "../../shared/image-names.ts";
import { Failure } from "../../shared/result.ts";
import { cleanImage } from "../images/clean-image.ts";
import { RefusedImage } from "../images/image-bytes.ts";
import type { Library } from "../library/library.ts";
import { safeRead } from "./safe-read.ts";

/**
 * Takes in the images that an imported text names and that stand beside its
 * file, as `exportLibrary` puts them. Gives what is to be said of those that
 * are refused; one that is not there is none.
 */
export function takeImages({ images }: { readonly images: Pick<Library["images"], "has" | "add"> }, path: string, body: string, now: number): readonly string[] {
  return [...new Set(imageNamesIn(body))].flatMap((name) => {
    if (images.has(name)) return [];
    try {
      images.add(cleanImage(safeRead(join(dirname(path), name)).bytes), name, now);
      return [];
    } catch (error) {
      if (error instanceof RefusedImage) return [`${name}${NBSP}: ${imageRefusalSentences[error.reason]}`];
      if (error instanceof Failure && !["read-only", "disk-full", "locked"].includes(error.code)) return [];
      throw error;
    }
  });
}
