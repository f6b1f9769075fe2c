import { ChangeSet, Text } from "@codemirror/state";
import { expect, test } from "vitest";
import { type SeededRandom, seededRandom } from "../seeded-random.ts";
import { type MarkdownDocument, parseDocument, updateDocument } from "./document.ts";
import { outlineOf } from "./outline.ts";
import { proseOf } from "./prose.ts";
import { writeHtml } from "./writers/html.ts";

/** What is typed or pasted: words, and every mark that can change what stands around it. */
const bits = [
  "mot ", "une phrase assez longue pour que son bloc soit gardé ", "a | b", "\n|---|---|\n", "une ligne, puis\na | b\n---|---\nc | d\n", "é", "\n", "\n", "\n\n", "\n\n", " ", "    ", "\t", "# ", "## ", "---", "===", "> ", "- ", "1. ", "* ", "```", "~~~", "`", "**", "*", "_",
  "~~", "[", "]", "(", ")", "![", "[a]: /u\n", "[a]", "[b]: /v 'w'\n", "[b][]", "| a | b |\n|---|---|\n| c | d |\n", "|", "|---|", "<div>", "</div>",
  "<!--", "-->", "%%", "\\", "&amp;", "https://a.fr ", "- [ ] ", "- [x] ", "  \n", "🗞", "www.b.fr ", "<", ">", "\u00a0", "$x$",
  ":::encadre Titre\n", ":::exergue\n", "\n:::\n", ":::", ":::note\n", "[^1]", "[^1]: note\n", "[^2]:", "    suite\n", "\n\n    suite", " %%", "%% ", "\n%%\n", "\n\n\n\n\n\n",
];

/** All that is computed from a document, in one value. */
const everything = (document: MarkdownDocument) => ({
  blocks: document.blocks.map(({ tree, from, to }) => [tree.type.name, from, to]),
  references: [...document.references],
  html: writeHtml(document),
  prose: document.blocks.map((block) => proseOf(block, document.text)),
  outline: outlineOf(document),
});

function someChanges(text: Text, random: SeededRandom): ChangeSet {
  const at = random.below(text.length + 1);
  const to = random.chance(0.4) ? Math.min(text.length, at + random.below(random.chance(0.1) ? 200 : 8)) : at;
  const first = { from: at, to, insert: random.chance(0.15) ? "" : random.text(bits, 1 + random.below(3)) };
  // « Tout remplacer » changes several places at once.
  const second = random.chance(0.2) && to < text.length ? [{ from: to + random.below(text.length - to) + 1, insert: random.pick(bits) }] : [];
  const specs = [first, ...second].map(({ insert, ...place }) => ({ ...place, insert: Text.of(insert.split("\n")) }));
  return ChangeSet.of(specs, text.length);
}

test.each(Array.from({ length: 12 }, (_, seed) => seed))("after any edits a document is what a fresh reading of its text gives (seed %i)", (seed) => {
  const random = seededRandom(seed);
  let text = Text.of(random.text(bits, 120).split("\n"));
  let document = parseDocument(text.toString());
  for (let step = 0; step < 60; step++) {
    const changes = someChanges(text, random);
    const before = text.toString();
    text = changes.apply(text);
    const ranges: { fromA: number; toA: number; fromB: number; toB: number }[] = [];
    changes.iterChangedRanges((fromA, toA, fromB, toB) => ranges.push({ fromA, toA, fromB, toB }));
    document = updateDocument(document, text.toString(), ranges);
    expect(document.text).toBe(text.toString());
    expect(everything(document), `step ${step}: ${JSON.stringify([before, changes])}`).toEqual(everything(parseDocument(text.toString())));
  }
});

const paragraphs = Array.from({ length: 400 }, (_, i) => `Paragraphe ${i}, avec **du gras** et un [lien](https://x.fr/${i}).`);
const long = paragraphs.join("\n\n");

test.each([
  ["at the start", 0],
  ["in the middle", Math.floor(long.length / 2)],
  ["at the end", long.length],
])("a letter typed %s of a long text leaves all but a few blocks the same objects", (_, at) => {
  const before = parseDocument(long);
  const text = `${long.slice(0, at)}x${long.slice(at)}`;
  const after = updateDocument(before, text, [{ fromA: at, toA: at, fromB: at, toB: at + 1 }]);
  const known = new Set(before.blocks.map(({ tree }) => tree));
  expect(after.blocks.length).toBe(before.blocks.length);
  expect(after.blocks.filter(({ tree }) => !known.has(tree)).length).toBeLessThanOrEqual(5);
});

test("the definitions are the same object as long as none changes, another as soon as one does", () => {
  const before = parseDocument("Voir [a].\n\n[a]: /u\n\nFin.");
  const same = updateDocument(before, "Voir [a] !\n\n[a]: /u\n\nFin.", [{ fromA: 8, toA: 9, fromB: 8, toB: 10 }]);
  expect(same.references).toBe(before.references);
  const other = updateDocument(same, "Voir [a] !\n\n[a]: /v\n\nFin.", [{ fromA: 18, toA: 19, fromB: 18, toB: 19 }]);
  expect(other.references.get("A")?.url).toBe("/v");
});
