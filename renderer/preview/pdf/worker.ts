// Sets `globalThis.pdfjsWorker`: with it, pdf.js starts no worker of its own and
// reads the file here too. The page's thread has nothing to do with a PDF.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PdfAnswer, PdfRequest } from "./protocol.ts";

/**
 * The thread that draws the preview's PDF: pdf.js on canvases that no page
 * shows. The « legacy » build brings what Chromium 130 lacks. No CMap, standard
 * font, colour profile or WebAssembly is given to it: our PDFs embed their
 * fonts, and nothing may be fetched.
 */
const page = {
  // In a worker, the faces that canvases draw with are the worker's own; TypeScript's library of pages doesn't know them.
  fonts: (self as unknown as { readonly fonts: FontFaceSet }).fonts,
  // Only ever asked for canvases.
  createElement: () => new OffscreenCanvas(1, 1),
};

/** What only exotic PDFs ask of a page: filters made of SVG. Ours have none. */
class NoFilters {
  addFilter = () => "none";
  addHCMFilter = () => "none";
  addAlphaFilter = () => "none";
  addLuminosityFilter = () => "none";
  addKnockoutFilter = () => "none";
  addHighlightHCMFilter = () => "none";
  destroy = () => undefined;
}

let current: { readonly id: number; readonly pdf: PDFDocumentProxy } | null = null;
let newest = 0;

async function open(id: number, text: string): Promise<PdfAnswer<ImageBitmap>> {
  newest = id;
  const task = getDocument({
    data: Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
    // All that pdf.js asks of a page to draw one.
    ownerDocument: page as unknown as HTMLDocument,
    FilterFactory: NoFilters,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    disableWorkerRendering: true,
    verbosity: 0,
  });
  const pdf = await task.promise;
  if (id !== newest) {
    await pdf.loadingTask.destroy();
    return { kind: "failed", id };
  }
  const former = current;
  current = { id, pdf };
  await former?.pdf.loadingTask.destroy();
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  return { kind: "opened", id, sheets: { count: pdf.numPages, width, height } };
}

async function draw(id: number, index: number, scale: number): Promise<PdfAnswer<ImageBitmap>> {
  if (current === null) return { kind: "failed", id };
  const sheet = await current.pdf.getPage(index + 1);
  const viewport = sheet.getViewport({ scale });
  const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height));
  // pdf.js draws on any canvas; its types know those of pages only.
  await sheet.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  sheet.cleanup();
  return { kind: "drawn", id, picture: canvas.transferToImageBitmap() };
}

self.addEventListener("message", ({ data }: MessageEvent<PdfRequest>) => {
  // pdf.js says words to itself on this same port.
  if (data.kind !== "open" && data.kind !== "draw") return;
  const work = data.kind === "open" ? open(data.id, data.pdf) : draw(data.id, data.page, data.scale);
  void work
    .catch((): PdfAnswer<ImageBitmap> => ({ kind: "failed", id: data.id }))
    .then((answer) => self.postMessage(answer, { transfer: answer.kind === "drawn" ? [answer.picture] : [] }));
});
