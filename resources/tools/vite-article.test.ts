import { expect, test } from "vitest";
import { articleAssets } from "./vite-article.ts";

test("the preview’s page is put out as it is: one stylesheet, that of the exports, and no script", () => {
  const emitted = new Map<string, string>();
  const { generateBundle } = articleAssets();
  if (typeof generateBundle !== "function") throw new Error("the plugin puts nothing out");
  // Of a bundler's context it uses this alone.
  const context = { emitFile: ({ fileName, source }: { fileName: string; source: string }) => emitted.set(fileName, source) };
  Reflect.apply(generateBundle, context, []);
  const page = emitted.get("preview.html") ?? "";
  expect([...page.matchAll(/<link [^>]*href="([^"]*)"/g)].map(([, href]) => href)).toEqual(["/article.css"]);
  expect(page).not.toContain("<script");
  expect(emitted.get("article.css")).toContain("article {");
});
