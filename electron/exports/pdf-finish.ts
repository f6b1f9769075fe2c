import { deflateSync, inflateSync } from "node:zlib";
import { setImmediate as otherWork } from "node:timers/promises";
import { ParseSpeeds, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef, PDFString } from "pdf-lib";
import { renumberStructure } from "./structure-ids.ts";
import { cleanTextLayer } from "./text-layer.ts";

/** What a PDF may say about its article; nothing else is kept. */
export interface PdfMetadata {
  readonly title: string;
  readonly author: string;
}

/**
 * Rewrites what Chromium printed so that the file says what the article says
 * and no more. The information dictionary keeps a title and an author: no
 * program, no date, no machine; so the same article gives the same bytes. The
 * text layer loses the invisible marks of hyphenation. Tags and outline stay.
 */
export async function finishPdf(printed: Uint8Array, metadata: PdfMetadata): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fast });
  describe(pdf, metadata);
  renumberStructure(pdf);
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || !mayHoldText(object)) continue;
    const cleaned = cleanContents(object);
    if (cleaned !== null) pdf.context.assign(ref, PDFRawStream.of(object.dict, cleaned));
    // A book has hundreds of pages, and the process that prints also saves what is typed.
    await otherWork();
  }
  return pdf.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: 1_000,
  });
}

function describe(pdf: PDFDocument, { title, author }: PdfMetadata): void {
  const { context, catalog } = pdf;
  if (context.trailerInfo.Info instanceof PDFRef) context.delete(context.trailerInfo.Info);
  const info = context.obj({});
  if (title !== "") info.set(PDFName.of("Title"), PDFHexString.fromText(title));
  if (author !== "") info.set(PDFName.of("Author"), PDFHexString.fromText(author));
  context.trailerInfo.Info = context.register(info);
  delete context.trailerInfo.ID;
  catalog.delete(PDFName.of("Metadata"));
  catalog.set(PDFName.of("Lang"), PDFString.of("fr-FR"));
  catalog.set(PDFName.of("ViewerPreferences"), context.obj({ DisplayDocTitle: true }));
}

/** Font files carry their own length, images a subtype. */
function mayHoldText({ dict }: PDFRawStream): boolean {
  const subtype = dict.get(PDFName.of("Subtype"))?.toString();
  return !dict.has(PDFName.of("Length1")) && (subtype === undefined || subtype === "/Form");
}

/** The cleaned stream, packed as it was; `null` when there is nothing to clean. */
function cleanContents({ dict, contents }: PDFRawStream): Uint8Array | null {
  const filter = dict.get(PDFName.of("Filter"))?.toString();
  if (filter !== undefined && filter !== "/FlateDecode") return null;
  const packed = filter === "/FlateDecode";
  const source = Buffer.from(packed ? inflateSync(contents) : contents).toString("latin1");
  const cleaned = cleanTextLayer(source);
  if (cleaned === source) return null;
  const bytes = Buffer.from(cleaned, "latin1");
  return packed ? deflateSync(bytes) : bytes;
}
