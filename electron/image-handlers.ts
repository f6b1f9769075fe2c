import { open } from "node:fs/promises";
import { basename } from "node:path";
import { type BrowserWindow, dialog } from "electron";
import { imageSentences } from "../shared/fr/images.ts";
import { maxImageBytes } from "../shared/image-names.ts";
import type { RequestOutput } from "../shared/ipc.ts";
import { Failure } from "../shared/result.ts";
import type { Handlers } from "./answer.ts";
import { cleanImage } from "./images/clean-image.ts";
import { RefusedImage } from "./images/image-bytes.ts";
import type { Library } from "./library/library.ts";

type ImageHandlers = Pick<Handlers, "addImage" | "chooseImage" | "listImages" | "unusedImages" | "removeImages">;

/** Images of the library: taken in, listed, removed. */
export function imageHandlers({ images }: Library, window: () => BrowserWindow, now: () => number): ImageHandlers {
  const add = (bytes: Uint8Array, file: string): RequestOutput<"addImage"> => {
    try {
      return { image: images.add(cleanImage(bytes), file, now()), refused: null };
    } catch (error) {
      if (error instanceof RefusedImage) return { image: null, refused: error.reason };
      throw error;
    }
  };
  return {
    addImage: ({ name, data }) => add(Buffer.from(data, "base64"), name),
    async chooseImage() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: imageSentences.choose,
        properties: ["openFile"],
        filters: [{ name: imageSentences.files, extensions: ["jpg", "jpeg", "png", "webp", "gif"] }],
      });
      const [path] = filePaths;
      if (canceled || path === undefined) throw new Failure("cancelled");
      return add(await readImageFile(path), basename(path));
    },
    listImages: () => images.list(),
    unusedImages: () => images.unused(),
    removeImages: ({ names }) => images.remove(names),
  };
}

/** Reads a file that may be anything: never more of it than an image can have. */
async function readImageFile(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, "r");
    try {
      const { size } = await file.stat();
      if (!(await file.stat()).isFile()) throw new Failure("file-unreadable");
      // One byte too many is enough to be refused.
      const bytes = Buffer.alloc(Math.min(size, maxImageBytes + 1));
      const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
      return bytes.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof Failure ? error : new Failure("file-unreadable");
  }
}
