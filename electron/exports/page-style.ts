import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Face, faces, fontFaceCss } from "../../shared/export-style/faces.ts";
import { articleStylesheet } from "../../shared/export-style/stylesheet.ts";
import type { PageStyle } from "../../shared/markdown/writers/page.ts";
import { defaultExportOptions, type ExportOptions } from "../../shared/export-options.ts";
import { paperCss } from "../../shared/export-style/paper.ts";
import { bundledFile } from "./bundled-file.ts";

/** The article's stylesheet with the faces that `html` uses embedded in it, and what a PDF's options add to it. */
export function pageStyle(html: string, options: ExportOptions = defaultExportOptions): PageStyle {
  const used = faces.filter((face) => face.usedBy(html) || (options.pdfStyle === "feuillet" && face.family === "IBM Plex Mono") || (options.pdfStyle === "copie" && face.weight === 700 && face.style === "normal"));
  const css = `\n${fontFaceCss(used, dataUrl)}\n${articleStylesheet}${paperCss(options)}`;
  return { css, cspSource: `'sha256-${createHash("sha256").update(css).digest("base64")}'` };
}

/** The file of a face as a `data:` URL; read once. */
export function dataUrl(face: Face): string {
  const known = urls.get(face);
  if (known !== undefined) return known;
  const path = bundledFile(`renderer/fonts/${face.file}`, `node_modules/${face.source}`);
  const url = `data:font/woff2;base64,${readFileSync(path).toString("base64")}`;
  urls.set(face, url);
  return url;
}

const urls = new Map<Face, string>();
