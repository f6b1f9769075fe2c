import type { Article } from "../../../shared/article.ts";
import { parseDocument } from "../../../shared/markdown/document.ts";
import { writeHtml } from "../../../shared/markdown/writers/html.ts";
import { Failure } from "../../../shared/result.ts";
import { startThread } from "../../thread.ts";
import type { ImageSource } from "../image-data.ts";
import type { ReviewOptions } from "./docx.ts";

/** What the thread is given; plain data, since it crosses to it. */
export interface DocxAsked {
  readonly article: Article;
  /** Address in the text → `data:` address. */
  readonly images: ReadonlyMap<string, string>;
  readonly review: ReviewOptions;
}

/** From so many signes on, writing the document takes longer than starting a thread for it. */
export const longBody = 60_000;

/**
 * `writeDocx` in a thread of its own: for a book it takes seconds, and the
 * process that exports also saves what is typed. Throws `Failure("cancelled")`
 * as soon as `signal` is aborted.
 */
export async function writeDocxApart(article: Article, image: ImageSource, review: ReviewOptions, signal: AbortSignal | undefined): Promise<Uint8Array> {
  if (signal?.aborted === true) throw new Failure("cancelled");
  const worker = startThread("docx-worker", import.meta.url, { workerData: { article, images: imagesOf(article, image), review } satisfies DocxAsked });
  const done = new AbortController();
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", () => reject(new Failure("internal")));
      signal?.addEventListener("abort", () => reject(new Failure("cancelled")), { once: true, signal: done.signal });
    });
  } finally {
    done.abort();
    await worker.terminate();
  }
}

/** The images that the text names: a source is a function, which does not cross. */
function imagesOf({ body }: Article, image: ImageSource): ReadonlyMap<string, string> {
  const images = new Map<string, string>();
  writeHtml(parseDocument(body), {
    review: true,
    image(address) {
      const found = images.get(address) ?? image(address);
      if (found !== null) images.set(address, found);
      return null;
    },
  });
  return images;
}
