import { expect, test } from "vitest";
import { sourceOf } from "../markdown/blocks.ts";
import { parseDocument } from "../markdown/document.ts";
import { resolvedTree } from "../markdown/resolve.ts";
import { seededRandom } from "../seeded-random.ts";
import { findTypography, fixTypography } from "./engine.ts";
import type { TypographySettings } from "./profile.ts";
import { profileNames } from "./profile-names.ts";
import { drawn } from "./spaces.ts";

/** What French and Markdown are made of, and what breaks when they meet. */
const pieces = [
  "L'été", "aujourd'hui", "M. Roy", "12 500", "16Go", "40%", "799€", "1ère", "n°5", "12 h 30", "1 janvier", "XXIe siècle",
  "coeur", "Etat", "A partir", "Ca va", "etc...", "Oui", "mot", "p. 12", "J.-P. Serre", "Android 16", "x", "3",
  "\"", "\"", "«", "»", "“", "”", "'", "’", "(", ")", "[", "]", "!", "?", ";", ":", ",", ".", "...", "-", "--", "–", "—", "/",
  "*", "**", "_", "~~", "`", "`code`", "``", "[a](b)", "[l'étude](u \"t : x\")", "![img : x](u)", "[^1]", "<b>", "</b>", "<kbd>'</kbd>",
  "<https://x.fr>", "https://x.fr/a", "www.a.fr", "a@b.fr", "@moi", "#tag", ":tada:", ";)", "$x : y$", "{{ x : y }}", "%%a : b%%",
  "&nbsp;", "&amp;", "\\!", "\\\"", "⍽", "¦", "  ", "\n", "\n", "\n\n", "\n\n- ", "\n> ", "\n\n# ", "\n\n1. ", "\n\n    ", "\n\n```\n", "|", "\n| - | - |\n",
  "\n\n:::note\n", "\n\n:::encadre L'un\n", "\n:::exergue\n", "\n:::\n", "\n: ", "  \n", "12 . ", "$5", "std::x", "C:\\x", "/etc", "é́", "\u{1f44d}",
];

function randomText(seed: number): string {
  const random = seededRandom(seed);
  let text = "";
  for (let count = 2 + random.below(30); count > 0; count--) {
    text += random.pick(pieces) + (random.chance(0.5) ? " " : "");
  }
  return drawn(text);
}

/** Names of the nodes, in order, with the source of those that are not prose. */
function structureOf(text: string): readonly string[] {
  const { blocks, references } = parseDocument(text);
  return blocks.flatMap((block) => {
    const source = sourceOf(block, text);
    const names: string[] = [];
    resolvedTree(block, text, references).iterate({
      enter: ({ name, from, to }) => {
        const isFixed = /^(?:InlineCode|FencedCode|CodeBlock|HTML|LinkTitle|LinkLabel|LinkReference|Remark)/.test(name);
        names.push(isFixed ? `${name} ${source.slice(from, to)}` : name);
      },
    });
    return names;
  });
}

test.each(profileNames)("on any text, the profile %s corrects once and for all, and changes only prose", (profile) => {
  const settings: TypographySettings = { profile, rules: {} };
  for (let seed = 1; seed <= 1_500; seed++) {
    const text = randomText(seed);
    const fixed = fixTypography(text, settings);
    expect([seed, fixTypography(fixed, settings)]).toEqual([seed, fixed]);
    expect([seed, structureOf(fixed)]).toEqual([seed, structureOf(text)]);
    expect(fixed.split("\n").length).toBe(text.split("\n").length);
  }
});

test.each([
  [":::encadre L'un\n", "\n:::"],
  [":::exergue\n:::relance\n", "\n:::\nFin.\n:::"],
  ["> :::encadre Un\n> ", "\n> :::"],
  ["- Un.\n  - ", "\n- Deux."],
  ["   2. ", "\n   3. Trois."],
  ["| Un | ", " |\n| - | - |"],
  ["Un[^1].\n\n[^1]: ", "\n\n    Deux."],
  ["> - [ ] ", "\n>   Deux."],
  ["%%remarque\nsur deux lignes%%\n", ""],
  [":::encadre\n\n```\nl'un\n```\n\n1. ", "\n\n:::"],
])("« Tout corriger » reaches between %j and %j", (before, after) => {
  const settings: TypographySettings = { profile: "presse", rules: {} };
  expect(fixTypography(`${before}L'été : oui${after}`, settings)).toBe(drawn(`${before}L’été⍽: oui${after}`));
});

test("on any text, corrections stay inside it and never overlap", () => {
  const settings: TypographySettings = { profile: "presse", rules: {} };
  for (let seed = 1; seed <= 500; seed++) {
    const text = randomText(seed);
    for (const { from, to } of findTypography(parseDocument(text), settings)) {
      expect(from < to && from >= 0 && to <= text.length).toBe(true);
    }
  }
});

test.each([
  ["quotation marks", "\"a ".repeat(20_000)],
  ["chevrons", "«".repeat(40_000)],
  ["commas without a space", "ab,".repeat(30_000)],
  ["marks without a space", "a!".repeat(40_000)],
  ["digits", "1 234 ".repeat(20_000)],
  ["points", ".".repeat(80_000)],
  ["dollars", "$a".repeat(40_000)],
  ["brackets", "[[".repeat(20_000)],
  ["slashes", "/a".repeat(40_000)],
  ["colons", ":a".repeat(40_000)],
  ["code tags", "<code>".repeat(10_000)],
  ["closing brackets in an address", `https://x.fr/${")".repeat(40_000)}`],
  ["capitals", "A.-".repeat(30_000)],
  ["dashes", " – a".repeat(20_000)],
  ["a long address before marks", `https://x.fr${"?!a".repeat(20_000)}`],
])("a very long paragraph of %s is read and corrected to the end", (_, text) => {
  const settings: TypographySettings = { profile: "presse", rules: {} };
  expect(findTypography(parseDocument(text), settings)).toBeInstanceOf(Array);
  expect(fixTypography(text, settings)).toBeTypeOf("string");
}, 10_000);
