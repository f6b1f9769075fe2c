/** Looks of a PDF: a printed page, a copy to be corrected by hand, or 25 lines of 60 signes. */
export const pdfStyles = ["epreuve", "copie", "feuillet"] as const;
export type PdfStyle = (typeof pdfStyles)[number];

export const paperSizes = ["A4", "Letter"] as const;
export type PaperSize = (typeof paperSizes)[number];

/** Where a copied article will be pasted. */
export const copyTargets = ["wordpress", "word", "mail"] as const;
export type CopyTarget = (typeof copyTargets)[number];

/** What can be asked of an output besides its format. */
export interface ExportOptions {
  readonly pdfStyle: PdfStyle;
  readonly paper: PaperSize;
  /** Columns of an « épreuve ». */
  readonly columns: 1 | 2;
  /** Added to the levels of a fragment's headings, from 0 to 3. */
  readonly headingOffset: number;
  /** Writes U+00A0 for each U+202F, which old systems show as a box. */
  readonly oldSystems: boolean;
  /** Keeps changes and remarks that wait as Word's own; else Word gets them as accepted. */
  readonly tracked: boolean;
}

/** What an output is when nothing is asked. */
export const defaultExportOptions: ExportOptions = {
  pdfStyle: "epreuve",
  paper: "A4",
  columns: 1,
  headingOffset: 0,
  oldSystems: false,
  tracked: true,
};
