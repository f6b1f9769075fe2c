/** An image of an article, ready to be put in a document. */
export interface DocxImage {
  readonly type: "png" | "jpg" | "gif" | "bmp";
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Gives the image at an address of the article; `null` when it has none, and its alternative text is written. */
export type ImageSource = (url: string) => DocxImage | null;
