import { DIGIT } from "../features.ts";
import { isBreakable, isCapitalAt, isDigitAt, isSpace, isWordAt, matches } from "../reading.ts";
import { beginsSentence } from "../sentences.ts";
import type { Hit, Rule } from "../rule.ts";

const groups = /(?<!\d)\d{1,3}(?:[ \u2009\u00a0\u202f]\d{3})+(?!\d)/g;

/** Sizes of memory: after a model's number they are not its thousands. */
const capacity = /(?:128|256|512)$/;
const capacityUnit = /^[ \u2009\u00a0\u202f]?[GT]o(?![\p{L}\p{N}])/u;

/**
 * Narrow no-break spaces between the groups of three digits of a number.
 *
 *     12 500    06 12 34 56 78  0800 123 456  2024 300  iPhone 15 128 Go
 *       ^
 */
export const espaceMilliers: Rule = {
  id: "espace-milliers",
  mode: "auto",
  severity: "avertissement",
  message: "Espace fine insécable attendue entre les groupes de trois chiffres.",
  source: "Imprimerie nationale¦; CLDR 48",
  needs: DIGIT,
  find: ({ text }, spaces) =>
    matches(groups, text).flatMap(({ 0: number, index }): readonly Hit[] => {
      const end = index + number.length;
      if (!isWhole(text, index, end) || isModel(text, index, number)) return [];
      const edits = [];
      for (let at = index; at < end; at++) {
        if (isBreakable(text.charCodeAt(at)) && text.charAt(at) !== spaces.thousands) {
          edits.push({ from: at, to: at + 1, text: spaces.thousands });
        }
      }
      return edits.length === 0 ? [] : [{ from: index, to: end, edits }];
    }),
  corrects: [
    ["emploie 12 500 personnes", "emploie 12¦500 personnes"],
    ["Plus de 3 400 000 comptes", "Plus de 3¦400¦000 comptes"],
    ["Environ 1 200 sites", "Environ 1¦200 sites"],
    ["En 2023 100 000 personnes", "En 2023 100¦000 personnes"],
    ["| Ventes |\n|---|\n| 45 000 |", "| Ventes |\n|---|\n| 45¦000 |"],
  ],
  leaves: [
    "le 06 12 34 56 78",
    "le 0800 123 456",
    "En 2024 300 startups",
    "L’iPhone 15 128 Go",
    "Le Pixel 8 256 Go",
    "Une Galaxy Tab 11 512",
    "12¦500 et 12⍽500",
    "`10 000`",
  ],
};

/** « En 2023 100 000 personnes ». */
const yearBefore = /(?:^|[ ’'])(?:en|depuis|dès) (?:19|20)\d\d[ \u00a0]$/i;

/** Whether the groups are a whole number, not the middle of a telephone number or of a reference. */
function isWhole(text: string, from: number, to: number): boolean {
  if (text.charAt(from) === "0" || isWordAt(text, from - 1) || isWordAt(text, to)) return false;
  const before = text.charAt(from - 1);
  if (before === "+" || before === "/") return false;
  if ((before === "." || before === "," || before === "-") && isWordAt(text, from - 2)) return false;
  if (text.charAt(to) === "." && isDigitAt(text, to + 1)) return false;
  if (isSpace(text.charCodeAt(from - 1)) && isDigitAt(text, from - 2) && !yearBefore.test(text.slice(Math.max(0, from - 14), from))) return false;
  return !(isSpace(text.charCodeAt(to)) && isDigitAt(text, to + 1));
}

/** Whether the first group is the number of a model: a capacity follows, or a name goes before. */
function isModel(text: string, from: number, number: string): boolean {
  if (capacity.test(number) && capacityUnit.test(text.slice(from + number.length, from + number.length + 4))) return true;
  if (!isSpace(text.charCodeAt(from - 1))) return false;
  let start = from - 1;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1)) && text.charAt(start - 1) !== "\n") start--;
  const word = text.slice(start, from - 1);
  if (!/^[\p{L}\p{M}\p{N}_’'-]+$/u.test(word)) return false;
  const isName = isCapitalAt(word, 0) || /^(?:[ldLD][’'])?\p{Ll}?\p{Lu}/u.test(word);
  return isName && !beginsSentence(text, start);
}
