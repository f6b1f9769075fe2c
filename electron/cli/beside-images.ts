import { realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { NBSP } from "../../shared/fr.ts";
import { imageRefusalSentences } from "../../shared/fr/images.ts";
import { decodeUrl } from "../../shared/markdown/links.ts";
import { Failure } from "../../shared/result.ts";
import type { ImageSource } from "../exports/image-data.ts";
import { cleanImage } from "../images/clean-image.ts";
import { RefusedImage } from "../images/image-bytes.ts";
import { safeRead } from "../transfer/safe-read.ts";

/**
 * The images that stand in the folder of a file, or below it, as `data:`
 * addresses stripped of all that is not seen. Nothing else of the machine is
 * read: a text from elsewhere must not bring one's own pictures out. Each that
 * is refused is said once, by `say`.
 */
export function imagesBeside(folder: string, say: (line: string) => void): ImageSource {
  const known = new Map<string, string | null>();
  return (address) => {
    const found = known.get(address);
    if (found !== undefined) return found;
    const read = readImage(folder, address, say);
    known.set(address, read);
    return read;
  };
}

function readImage(folder: string, address: string, say: (line: string) => void): string | null {
  const path = pathBelow(folder, address);
  if (path === null) return null;
  try {
    const { bytes, type } = cleanImage(safeRead(path).bytes);
    return `data:image/${type};base64,${Buffer.from(bytes).toString("base64")}`;
  } catch (error) {
    if (error instanceof RefusedImage) say(`${address}${NBSP}: ${imageRefusalSentences[error.reason]}`);
    else if (!(error instanceof Failure)) throw error;
    return null;
  }
}

/** The file that an address names; `null` for one out of the folder, of another machine, or that is not there. */
function pathBelow(folder: string, address: string): string | null {
  const name = decodeUrl(address);
  if (name === "" || /[\0\\:?#]|^\/|(?:^|\/)\.{1,2}(?:\/|$)/.test(name)) return null;
  try {
    const root = realpathSync(folder);
    // Folders on the way may be links; the file itself is opened without following.
    const parent = realpathSync(dirname(join(root, name)));
    return parent === root || parent.startsWith(root.endsWith(sep) ? root : root + sep) ? join(root, name) : null;
  } catch {
    return null;
  }
}
