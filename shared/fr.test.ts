import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commands, menuLabels } from "./commands.ts";
import * as french from "./fr.ts";

/** What is wrong with a sentence of the interface, by our own rules; "" when nothing is. */
function faultOf(sentence: string): string {
  return rules.find(([, wrong]) => wrong.test(sentence))?.[0] ?? "";
}

const rules: readonly (readonly [name: string, wrong: RegExp])[] = [
  ["straight apostrophe", /'/],
  ["straight quotation mark", /"/],
  ["three dots for …", /\.\.\./],
  ["space before a comma or a stop", /[ \u00a0\u202f][,.](?!\p{L})/u],
  [": without U+00A0 before it", /(?<!\u00a0):/],
  ["; ! or ? without U+202F before it", /(?<![\u202f!?])[;!?]/],
  ["« without U+00A0 after it", /«(?!\u00a0)/],
  ["» without U+00A0 before it", /(?<!\u00a0)»/],
  ["no-break space that nothing asks for", /[\u00a0\u202f]{2}|\u202f(?![;!?\d])|^[\u00a0\u202f]/],
  ["spaces run together or at an end", /\s\s|^\s|\s$/],
  ["capital that lost its accent", /(?:^|[.!?«]\s?)(?:A|Ecr|Etat|Edit|Echec|Eleme|Enonc|Epin|Evit|Etique|Elle-m|Ca) ?(?=[ a-zà-ÿ])(?<=A |Ecr|Etat|Edit|Echec|Eleme|Enonc|Epin|Evit|Etique|Ca )/],
  ["ligature left open", /\b(?:c|s)oeur|\boeuvre|\bvoeu/i],
];

/** Every sentence that a table or a function of `fr.ts` can say. */
function sentencesOf(value: unknown, name: string): readonly (readonly [name: string, sentence: string])[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [[name, value]];
  // A sentence is made with titles, words and numbers: any of these stands for them.
  if (typeof value === "function") return sentencesOf(value.call(undefined, "Titre", "Titre", "Titre"), `${name}()`);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentencesOf(inner, `${name}.${key}`));
}

/** `fr/` holds the sentences of each part of the interface, one file each. */
const parts = await Promise.all(
  readdirSync(new URL("fr", import.meta.url)).map(async (file) => [file, await import(new URL(`fr/${file}`, import.meta.url).href)] as const),
);

const sentences = [
  ...sentencesOf(french, "fr"),
  ...parts.flatMap(([file, part]) => sentencesOf(part, `fr/${file}`)),
  ...commands.map(({ id, label }) => [id, label] as const),
  ...sentencesOf(menuLabels, "menu"),
];

test("there is much to check", () => {
  expect(sentences.length).toBeGreaterThan(180);
});

test.each(sentences)("what %s says follows our typography", (_, sentence) => {
  expect(faultOf(sentence), sentence).toBe("");
});

test("a label is unique in its menu: the palette shows nothing else", () => {
  const labels = commands.map(({ label }) => label);
  expect(labels).toEqual([...new Set(labels)]);
});

describe("the check itself", () => {
  test.each([
    ["L'article", "straight apostrophe"],
    ['Le "mot"', "straight quotation mark"],
    ["Un instant...", "three dots for …"],
    ["Un , deux", "space before a comma or a stop"],
    ["Ouvrir\u00a0.", "space before a comma or a stop"],
    ["Exporté : a", ": without U+00A0 before it"],
    ["Exporté: a", ": without U+00A0 before it"],
    ["Ouvrir ?", "; ! or ? without U+202F before it"],
    ["Ouvrir\u00a0?", "; ! or ? without U+202F before it"],
    ["Conservé; réessayez", "; ! or ? without U+202F before it"],
    ["« mot\u00a0»", "« without U+00A0 after it"],
    ["«\u00a0mot »", "» without U+00A0 before it"],
    ["Un\u00a0\u00a0mot", "no-break space that nothing asks for"],
    ["Un  mot", "spaces run together or at an end"],
    ["Un mot ", "spaces run together or at an end"],
    ["A propos", "capital that lost its accent"],
    ["Fini. Ecrivez", "capital that lost its accent"],
    ["Edition", "capital that lost its accent"],
    ["Ca va", "capital that lost its accent"],
    ["Une oeuvre", "ligature left open"],
  ])("catches « %s »: %s", (sentence, fault) => {
    expect(faultOf(sentence)).toBe(fault);
  });

  test.each([
    "À propos de Marbre",
    "Écrire à l’auteur\u202f?",
    "«\u00a0Titre\u00a0» est dans la corbeille.",
    "Exporté\u00a0: a.pdf",
    "Quoi\u202f?!",
    "1\u202f500 signes",
    "Avec, sans, Ecuador",
    "Texte .md lisible",
  ])("lets « %s » pass", (sentence) => {
    expect(faultOf(sentence)).toBe("");
  });
});
