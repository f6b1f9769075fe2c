import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { faces, fontFaceCss } from "../../shared/export-style/faces.ts";
import { articleStylesheet } from "../../shared/export-style/stylesheet.ts";

const modules = join(dirname(fileURLToPath(import.meta.url)), "../../node_modules");

/** Faces of the interface which articles do not use. */
const interfaceFaces = [
  { family: "Source Sans 3", weight: 400, style: "normal", file: "SourceSans3-Regular.woff2", source: "source-sans/WOFF2/TTF/SourceSans3-Regular.ttf.woff2" },
  { family: "IBM Plex Mono", weight: 400, style: "italic", file: "IBMPlexMono-Italic.woff2", source: "@ibm/plex-mono/fonts/complete/woff2/IBMPlexMono-Italic.woff2" },
  { family: "IBM Plex Mono", weight: 700, style: "normal", file: "IBMPlexMono-Bold.woff2", source: "@ibm/plex-mono/fonts/complete/woff2/IBMPlexMono-Bold.woff2" },
] as const;

/** The preview is a column beside the text: narrower margins, a discreet scroll bar. */
const previewOnly = `html { scrollbar-width: thin; scrollbar-color: var(--article-rule) transparent; }
body { padding: 2rem 1.5rem 40vh; }
article { --article-size: 1.0625rem; }
.image { display: block; padding: 1.5em; background: var(--article-wash); color: var(--article-grey); text-align: center; }
`;

/**
 * Puts the typefaces in the page's folder, with `faces.css` that declares them
 * and `article.css`, the stylesheet that exports embed: the preview links it.
 * The preview's page is put there as it is: bundled with the application's, it
 * would get what both start with, and look like the application.
 */
export function articleAssets(): Plugin {
  return {
    name: "marbre-article-assets",
    generateBundle() {
      const all = [...faces, ...interfaceFaces];
      for (const { file, source } of all) {
        this.emitFile({ type: "asset", fileName: `fonts/${file}`, source: readFileSync(join(modules, source)) });
      }
      const declared = fontFaceCss(faces, ({ file }) => `/fonts/${file}`);
      const others = interfaceFaces
        .map(({ family, weight, style, file }) => `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; font-display: swap; src: url("/fonts/${file}") format("woff2"); }`)
        .join("\n");
      this.emitFile({ type: "asset", fileName: "faces.css", source: `${declared}\n${others}\n` });
      this.emitFile({ type: "asset", fileName: "preview.html", source: readFileSync(join(modules, "../renderer/preview.html"), "utf8").replace(" vite-ignore", "") });
      this.emitFile({ type: "asset", fileName: "article.css", source: `${declared}\n${articleStylesheet}\n${previewOnly}` });
    },
  };
}
