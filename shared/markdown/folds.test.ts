import { expect, test } from "vitest";
import { parseDocument } from "./document.ts";
import { foldAround, foldsOf, foldsOfAll } from "./folds.ts";

/** What each fold hides, after the line that stays: `line → hidden`. */
const hidden = (text: string) =>
  foldsOf(parseDocument(text)).map(({ from, hiddenFrom, to }) => `${text.slice(from, hiddenFrom)} →${text.slice(hiddenFrom, to).replaceAll("\n", "/")}`);

test.each<[string, string, readonly string[]]>([
  ["a section goes to the next heading of its level", "## Un\n\nA.\n\n## Deux\n\nB.\n", ["## Un →//A.", "## Deux →//B."]],
  ["a section holds those below it", "## Un\n\nA.\n\n### Sous\n\nB.\n\n## Deux", ["## Un →//A.//### Sous//B.", "### Sous →//B."]],
  ["a heading that is underlined stays whole", "Titre\n---\n\nA.", ["Titre\n--- →//A."]],
  ["an encadré, and the code in it", ":::encadre Repères\nUn.\n\n```js\nx\n```\n:::\n\nFin.", [":::encadre Repères →/Un.//```js/x/```/:::", "```js →/x/```"]],
  ["an exergue and a note", ":::exergue\nOui.\n:::\n\n:::note\nNon.\n:::", [":::exergue →/Oui./:::", ":::note →/Non./:::"]],
  ["code", "Avant.\n\n~~~\na\n\nb\n~~~\n", ["~~~ →/a//b/~~~"]],
  ["a front matter that stayed in the text", "---\ntitre: [\nx: y\n---\n\nTexte.", ["--- →/titre: [/x: y/---"]],
  ["nothing to hide", "## Un\n\n## Deux", []],
  ["nothing at all", "", []],
])("%s", (_, text, folds) => {
  expect(hidden(text)).toEqual(folds);
});

const text = "# Titre\n\n## Un\n\nA.\n\n:::encadre B\nC.\n:::\n\n## Deux\n\nD.";
const folds = foldsOf(parseDocument(text));

test("the innermost fold around a place, then those around it", () => {
  const inner = foldAround(folds, text.indexOf("C."), () => true);
  expect(text.slice(inner?.from, inner?.hiddenFrom)).toBe(":::encadre B");
  const outer = foldAround(folds, text.indexOf("C."), (fold) => fold !== inner);
  expect(text.slice(outer?.from, outer?.hiddenFrom)).toBe("## Un");
  expect(foldAround(foldsOf(parseDocument("Rien.")), 2, () => true)).toBeNull();
});

test("all but the title above all the rest, unless it is alone", () => {
  expect(foldsOfAll(folds).map(({ from, hiddenFrom }) => text.slice(from, hiddenFrom))).toEqual(["## Un", ":::encadre B", "## Deux"]);
  expect(foldsOfAll(foldsOf(parseDocument("# Titre\n\nA."))).length).toBe(1);
});
