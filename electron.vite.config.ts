import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import { articleAssets } from "./resources/tools/vite-article.ts";
import { dictionaryPlugin } from "./resources/tools/vite-dictionary.ts";

const path = (place: string) => fileURLToPath(new URL(place, import.meta.url));

// Targets are those of Electron 33, the oldest that the code runs on: left to
// itself, electron-vite takes them from the installed `electron` package.
const nodeTarget = "node20.18";
const chromiumTarget = "chrome130";

/** What the first frame needs travels in one file, but for the entries: each file that is asked of main costs a round trip. */
const startInOneFile = { groups: [{ name: "start", tags: ["$initial" as const], test: (id: string) => !/renderer\/(?:main\.tsx|\w+\.html)/.test(id) }] };

export default defineConfig({
  main: {
    build: {
      outDir: path("out/main"),
      target: nodeTarget,
      sourcemap: false,
      minify: true,
      rolldownOptions: {
        input: {
          main: path("electron/main.ts"),
          cli: path("electron/cli/entry.ts"),
          "apart-worker": path("electron/library/apart-worker.ts"),
          "docx-worker": path("electron/exports/docx/docx-worker.ts"),
        },
        output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
      },
    },
  },
  preload: {
    build: {
      outDir: path("out/preload"),
      target: nodeTarget,
      sourcemap: false,
      minify: true,
      rolldownOptions: {
        input: { preload: path("electron/preload.ts") },
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: path("renderer"),
    plugins: [react(), articleAssets()],
    build: {
      outDir: path("out/renderer"),
      target: chromiumTarget,
      sourcemap: false,
      minify: true,
      // A `data:` font or image would need a wider CSP.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { index: path("renderer/index.html") },
        output: { codeSplitting: startInOneFile },
      },
    },
    worker: { format: "es", plugins: () => [dictionaryPlugin()] },
  },
});
