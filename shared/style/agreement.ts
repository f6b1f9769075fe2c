import type { Page } from "./page.ts";
import type { Proposal } from "./rule.ts";
import { asWritten, apostrophesOf, capitalised } from "./phrase.ts";
import { elides, isFeminine, isPlural } from "./nouns.ts";

/** What a determiner becomes before a masculine, a feminine, a plural, and a singular that elides (masculine, feminine). */
type Forms = readonly [masculine: string, feminine: string, plural: string, elided: string, elidedFeminine: string];

const definite: Forms = ["le ", "la ", "les ", "l’", "l’"];
const partitive: Forms = ["du ", "de la ", "des ", "de l’", "de l’"];
const contracted: Forms = ["au ", "à la ", "aux ", "à l’", "à l’"];
const shown: Forms = ["ce ", "cette ", "ces ", "cet ", "cette "];
const own: Forms = ["son ", "sa ", "ses ", "son ", "son "];
const indefinite: Forms = ["un ", "une ", "des ", "un ", "une "];
const preposition: Forms = ["de ", "de ", "de ", "d’", "d’"];
const none: Forms = ["aucun ", "aucune ", "aucune ", "aucun ", "aucune "];

/** Determiners of a singular that depend on what they determine. */
const determiners: readonly (readonly [RegExp, Forms])[] = [
  [/(?<![\p{L}\p{M}'-])(?:de la |de l')$/u, partitive],
  [/(?<![\p{L}\p{M}'-])(?:à la |à l')$/u, contracted],
  [/(?<![\p{L}\p{M}-])(?:le |la |l')$/u, definite],
  [/(?<![\p{L}\p{M}-])du $/u, partitive],
  [/(?<![\p{L}\p{M}-])au $/u, contracted],
  [/(?<![\p{L}\p{M}-])(?:ce |cet |cette )$/u, shown],
  [/(?<![\p{L}\p{M}-])(?:son |sa )$/u, own],
  [/(?<![\p{L}\p{M}-])(?:un |une )$/u, indefinite],
  [/(?<![\p{L}\p{M}-])(?:aucun |aucune )$/u, none],
  [/(?<![\p{L}\p{M}-])(?:de |d')$/u, preposition],
];

const longestDeterminer = 8;

/**
 * A noun in the place of another, with the determiner that it asks for: « le
 * backup » → « la sauvegarde ». Adjectives and participles are the writer's.
 */
export function nounInstead(nouns: string, from: number, to: number, page: Page): Proposal {
  const text = asWritten(nouns, page.text.slice(from, to), page);
  const before = page.folded.slice(Math.max(0, from - longestDeterminer), from);
  for (const [expression, forms] of determiners) {
    const found = expression.exec(before)?.[0];
    if (found === undefined) continue;
    const start = from - found.length;
    const written = page.text.slice(start, from);
    const form = apostrophesOf(forms[formFor(nouns)] ?? written, page);
    const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
    const determiner = isCapital ? capitalised(form) : form;
    if (determiner.replace(/ $/u, "") === written.replace(/[ \u00a0\u202f\n]$/u, "")) return { text };
    return { text, wider: { from: start, to, text: determiner + text } };
  }
  return { text };
}

function formFor(nouns: string): number {
  if (isPlural(nouns)) return 2;
  const feminine = isFeminine(nouns);
  if (elides(nouns)) return feminine ? 4 : 3;
  return feminine ? 1 : 0;
}
