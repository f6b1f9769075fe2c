import { expect, test } from "vitest";
import { drawingOf, drawnState } from "../editor/drawn-state.ts";
import { imageAt, imageMarkdown } from "./image-source.ts";
import { insertImages } from "./insert-image.ts";

test.each([
  [{ name: "a.png", alternative: "", legende: "", credit: "" }, "![](a.png)"],
  [{ name: "a.png", alternative: "Un routeur", legende: "Le modèle", credit: "J. Roy" }, '![Un routeur](a.png "Le modèle | J. Roy")'],
  [{ name: "a.png", alternative: "", legende: "Le modèle", credit: "" }, '![](a.png "Le modèle")'],
  [{ name: "a.png", alternative: "", legende: "", credit: "J. Roy" }, '![](a.png " | J. Roy")'],
  [{ name: "a.png", alternative: "[x] \\ y", legende: 'dit "oui"', credit: "A\\B" }, '![\\[x\\] \\\\ y](a.png "dit \\"oui\\" | A\\\\B")'],
  [{ name: "a.png", alternative: "", legende: "Avant | Après", credit: "" }, '![](a.png "Avant | Après | ")'],
  [{ name: "a.png", alternative: "une\nligne", legende: "deux\n\nlignes", credit: "" }, '![une ligne](a.png "deux lignes")'],
])("%j is written %s, and read again as it was", (image, written) => {
  expect(imageMarkdown(image)).toBe(written);
  const clean = (text: string) => text.replace(/\s*\n+\s*/g, " ");
  const state = drawnState(`Avant ${written} après`);
  expect(imageAt(state, "Avant !".length)).toMatchObject({
    name: image.name,
    alternative: clean(image.alternative),
    legende: clean(image.legende),
    credit: image.credit,
    from: 6,
    to: 6 + written.length,
  });
});

test("there is no image in words, in code, or where an image's address stands elsewhere", () => {
  expect(imageAt(drawnState("un [lien](a.png)"), 5)).toBe(null);
  expect(imageAt(drawnState("`![](a.png)`"), 4)).toBe(null);
  expect(imageAt(drawnState("![mot][x]\n\n[x]: a.png"), 3)).toBe(null);
});

test.each([
  ["¦", "![¦](a.png)"],
  ["Un.¦", "Un.\n\n![¦](a.png)"],
  ["Un.\n\n¦Deux.", "Un.\n\n![¦](a.png)\n\nDeux."],
  ["Un¦ mot.", "Un\n\n![¦](a.png)\n\n mot."],
  ["Un.\n\n‹gone›\n\nDeux.", "Un.\n\n![¦](a.png)\n\nDeux."],
  ["![¦](b.png)\n\nFin.", "![](b.png)\n\n![¦](a.png)\n\nFin."],
])("in %j an image is a paragraph, and the caret where its text is missing", (before, after) => {
  const state = drawnState(before);
  expect(drawingOf(state.update(insertImages(state, [{ name: "a.png" }])).state)).toBe(after);
});
