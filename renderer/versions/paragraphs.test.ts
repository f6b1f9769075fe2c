import { expect, test } from "vitest";
import { paragraphsOf } from "./paragraphs.ts";

test.each([
  ["", []],
  ["\n\n", []],
  ["Un.", ["Un."]],
  ["Un.\n\nDeux.", ["Un.", "Deux."]],
  ["\n\nUn.\nsuite\n \n\nDeux.\n\n", ["Un.\nsuite", "Deux."]],
  ["- a\n- b\n\n## Titre\n\nFin", ["- a\n- b", "## Titre", "Fin"]],
])("the paragraphs of %j are %j", (text, expected) => {
  const paragraphs = paragraphsOf(text);
  expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(expected);
  for (const { text: own, from, to } of paragraphs) expect(text.slice(from, to)).toBe(own);
  expect(paragraphs.at(-1)?.end ?? text.length).toBe(text.length);
  for (const [i, { end }] of paragraphs.slice(0, -1).entries()) expect(end).toBe(paragraphs[i + 1]?.from);
});
