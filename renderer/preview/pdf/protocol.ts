/** What the page asks of the thread that draws a PDF; questions of a document that was replaced are not answered. */
export type PdfRequest =
  /** `pdf` is the file, in base 64: what crosses from main is plain JSON. */
  | { readonly kind: "open"; readonly id: number; readonly pdf: string }
  /** `page` from 0; `scale` in pixels of the picture per point (1/72 in). */
  | { readonly kind: "draw"; readonly id: number; readonly page: number; readonly scale: number };

/** Pages of a PDF: how many, and the size of the first, in points; ours are all of one size. */
export interface PdfSheets {
  readonly count: number;
  readonly width: number;
  readonly height: number;
}

/** The thread's answers; each bears the `id` of its question. */
export type PdfAnswer<Picture> =
  | { readonly kind: "opened"; readonly id: number; readonly sheets: PdfSheets }
  | { readonly kind: "drawn"; readonly id: number; readonly picture: Picture }
  | { readonly kind: "failed"; readonly id: number };
