import { expect, test } from "vitest";
import { proseFields } from "./prose-fields.ts";

/** Draws the stretches over the file, so that offsets are seen to be right. */
function drawn(yaml: string): string {
  let drawing = yaml.replace(/[^\n]/g, ".");
  for (const { from, text } of proseFields(yaml, 0)) {
    drawing = drawing.slice(0, from) + text.replaceAll("\ufffc", "_") + drawing.slice(from + text.length);
  }
  return drawing;
}

test.each([
  ["plain", "titre: Un mot\nslug: un-mot", ".......Un mot\n............"],
  ["double quotes", 'titre: "Un \\u00ab mot \\""', "......._Un ______ mot ___"],
  ["single quotes", "chapo: 'L''école'", "......._L__école_"],
  ["a block", "chapo: |\n  Un mot\n  là\n", "......._\n  Un mot\n  là\n"],
  ["keys with accents, spaces and capitals", "Chapô: mot\nTitre web: autre", ".......mot\n...........autre"],
  [
    "keys that are not prose",
    "slug: mot\nnotes_privees: mot\nsources: mot",
    ".........\n..................\n............",
  ],
  ["numbers and lists", "titre: 2026\nsurtitre: [a, b]", "...........\n................"],
  ["what is not YAML", "titre: 'mot\n  x: [", "...........\n......"],
])("prose of the front matter: %s", (_, yaml, expected) => {
  expect(drawn(yaml)).toBe(expected);
});
