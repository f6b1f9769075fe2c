import { expect, test } from "vitest";
import { parseDocument } from "../../shared/markdown/document.ts";
import { sourcePlace } from "./source-place.ts";

/** Where a click at `¦` in what is shown leads in the source, drawn with the same sign. */
function clicked(source: string, drawing: string): string {
  const { blocks, text } = parseDocument(source);
  const block = blocks.at(-1);
  if (block === undefined) throw new Error("no block");
  const at = sourcePlace(block, text, drawing.replace("¦", ""), drawing.indexOf("¦"));
  return `${source.slice(0, at)}¦${source.slice(at)}`;
}

test.each([
  ["a word", "un mot ici", "un m¦ot ici", "un m¦ot ici"],
  ["after marks", "un **mot** gras", "un mot gr¦as", "un **mot** gr¦as"],
  ["the second of two", "un mot, un mot", "un mot, un m¦ot", "un mot, un m¦ot"],
  ["not one in an address", "voir [un mot](https://mot.fr/mot) et mot", "voir un mot et m¦ot", "voir [un mot](https://mot.fr/mot) et m¦ot"],
  ["not a part of a longer one", "motif, mot", "motif, m¦ot", "motif, m¦ot"],
  ["in a later block", "premier\n\n- un\n- deux", "un\nde¦ux", "premier\n\n- un\n- de¦ux"],
  ["in code", "voir `npm ci` ici", "voir npm c¦i ici", "voir `npm c¦i` ici"],
  ["at the end of a word", "un mot.", "un mot¦.", "un mot¦."],
  ["between words", "premier\n\nun mot", "un ¦ mot", "premier\n\n¦un mot"],
])("a click on %s", (_what, source, drawing, place) => {
  expect(clicked(source, drawing)).toBe(place);
});
