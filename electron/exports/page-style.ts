import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Face, faces, fontFaceCss } from "../../shared/export-style/faces.ts";
import { articleStylesheet } from "../../shared/export-style/stylesheet.ts";
import type { PageStyle } from "../../shared/markdown/writers/page.ts";
import { bundledFile } from "./bundled-file.ts";

/** The article's stylesheet with the faces that `html` uses embedded in it. */
export function pageStyle(html: string): PageStyle {
  const used = faces.filter((face) => face.usedBy(html));
  const css = `\n${fontFaceCss(used, dataUrl)}\n${articleStylesheet}`;
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
