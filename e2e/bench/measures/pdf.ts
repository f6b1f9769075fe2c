import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hyphenatePage } from "../../../electron/exports/hyphenate.ts";
import { pageStyle } from "../../../electron/exports/page-style.ts";
import { emptyFields } from "../../../shared/article.ts";
import { writePage } from "../../../shared/markdown/writers/page.ts";
import { interleave, type Measure } from "../measure.ts";
import { fill, inFolder, withEmptyWindow, withMarbre } from "../running.ts";
import { frenchArticle, frenchTitle } from "../texts.ts";

const words = 2_000;

/** The export as the window asks for it, against a bare printToPDF of the same page. */
export const pdfMeasures: readonly Measure[] = [
  {
    id: "pdf",
    what: `PDF of ${words} words`,
    unit: "ms",
    referenceName: "bare printToPDF of the same HTML",
    bounds: [{ on: "ratio", figure: "median", limit: 1.3, sense: "at-most" }],
    run: () =>
      inFolder(async (folder) => {
        fill(folder, 1, words);
        const article = { fields: { ...emptyFields, titre: frenchTitle(0) }, body: frenchArticle(words, 3) };
        const html = join(folder, "page.html");
        writeFileSync(html, hyphenatePage(writePage(article, pageStyle)));
        const ours = join(folder, "ours.pdf");
        const bare = join(folder, "bare.pdf");
        return withMarbre(folder, ({ app, page }) =>
          withEmptyWindow(folder, async (empty) => {
            await page.locator(".cm-content").waitFor();
            await app.evaluate(({ dialog }, filePath) => {
              dialog.showSaveDialog = async () => ({ canceled: false, filePath });
            }, ours);
            const exportOurs = () => page.evaluate(exportPdf);
            const printBare = () =>
              empty.app.evaluate((_electron, paths) => (globalThis as typeof globalThis & { readonly printPage: PrintPage }).printPage(...paths), [html, bare] as const);
            const samples = await interleave(12, exportOurs, printBare);
            for (const path of [ours, bare]) {
              if (readFileSync(path).subarray(0, 5).toString() !== "%PDF-") throw new Error(`not a PDF: ${path}`);
              rmSync(path);
            }
            return { ...samples, note: "ours with its hyphens, foot of page, tags, outline and metadata, on the disk" };
          }),
        );
      }),
  },
];

type PrintPage = (html: string, pdf: string) => Promise<void>;

/** Runs in the page. */
async function exportPdf(): Promise<void> {
  const { marbre } = globalThis as typeof globalThis & {
    readonly marbre: { readonly exportArticle: (input: object) => Promise<{ readonly ok: boolean }> };
  };
  const answer = await marbre.exportArticle({ id: 1, format: "pdf" });
  if (!answer.ok) throw new Error(`the export failed: ${JSON.stringify(answer)}`);
}
