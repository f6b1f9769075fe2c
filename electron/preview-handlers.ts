import { libraryImageData } from "./exports/image-data.ts";
import { Failure } from "../shared/result.ts";
import type { Handlers } from "./answer.ts";
import type { Library } from "./library/library.ts";
import type { Works } from "./works.ts";

type PreviewHandlers = Pick<Handlers, "previewPdf" | "cancelPreviewPdf">;

/**
 * The PDF that the preview draws: the one that the export would write, made
 * the same way, in memory. An embargo does not hold it: it holds what leaves,
 * and this goes no further than the screen where the article is written; no
 * file is made, no row is kept.
 */
export function previewHandlers(library: Library, works: Works): PreviewHandlers {
  let running: AbortController | null = null;
  return {
    async previewPdf({ id }) {
      // One preview is on the screen: a newer one takes the place of what it asked before.
      running?.abort();
      const control = new AbortController();
      running = control;
      try {
        const { seq: _, ...article } = library.article(id);
        const { renderArticle } = await import("./exports/export-article.ts");
        const making = renderArticle({
          article,
          format: "pdf",
          image: libraryImageData(library.images),
          options: library.settings().exportOptions,
          signal: AbortSignal.any([control.signal, works.signal]),
        });
        const pdf = await works.add(making);
        if (control.signal.aborted) throw new Failure("cancelled");
        return { pdf: Buffer.from(pdf).toString("base64") };
      } finally {
        if (running === control) running = null;
      }
    },
    cancelPreviewPdf() {
      running?.abort();
      return {};
    },
  };
}
