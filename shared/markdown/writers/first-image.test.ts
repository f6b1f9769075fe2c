import { expect, test } from "vitest";
import { parseDocument } from "../document.ts";
import { firstImage } from "./first-image.ts";
import { writeHtmlBlocks } from "./html.ts";

const first = (body: string) => firstImage(writeHtmlBlocks(parseDocument(body), { image: (url) => (url.startsWith("ailleurs") ? null : url) }))?.src ?? null;

test.each<[string, string | null]>([
  ["Rien.", null],
  ["`<img src=x>` et <img src=y>", null],
  ["![a](ailleurs.png)\n\nUn ![b](b.png) mot.\n\n![c](c.png)", "b.png"],
  [":::note\n![a](a.png)\n:::\n\n%%![b](b.png)%%\n\n:::encadre\n![c](c.png \"Légende | Crédit\")\n:::", "c.png"],
])("the first image of %j is %s", (body, src) => {
  expect(first(body)).toBe(src);
});
