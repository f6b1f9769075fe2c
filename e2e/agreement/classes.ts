import { isElisionRight, splitElision } from "../../shared/spelling/elision.ts";
import { caseOf, foldWord } from "../../shared/spelling/fold.ts";
import { labelOf } from "../../shared/spelling/graph.ts";
import type { Lexicon } from "../../shared/spelling/lexicon.ts";
import { isAcronym, isCamelCase, isNumber, isWrongOrdinal } from "../../shared/spelling/skips.ts";
import { gluedPrefix } from "../../shared/spelling/verdict.ts";
import { graphVocabulary } from "../../shared/spelling/tech.ts";

/** Why Marbre and Hunspell may differ on a word; README.md explains each. */
export const differenceClasses = [
  "elision",
  "case",
  "ordinal",
  "number",
  "acronym",
  "name",
  "vocabulary",
  "reform",
  "break",
  "prefix",
  "letter",
  "unexplained",
] as const;
export type DifferenceClass = (typeof differenceClasses)[number];

/** Makes the function that says why they differ on a word, `ours` being Marbre's verdict. */
export function explainer(lexicon: Lexicon): (written: string, ours: boolean) => DifferenceClass {
  const trade = graphVocabulary(lexicon.tech);
  const isReformed = (word: string) =>
    labelOf(lexicon.reformed, word) > 0 || labelOf(lexicon.reformed, word.toLowerCase()) > 0;
  return (written, ours) => {
    const word = foldWord(written);
    const elided = splitElision(word);
    const rest = elided?.rest ?? word;
    const parts = rest.split(/[-.·&]/);
    if (!ours) {
      if (elided !== null && !isElisionRight(elided)) return "elision";
      if (isWrongOrdinal(word)) return "ordinal";
      if (caseOf(rest) === "mixed") return "case";
      return parts.length > 1 ? "break" : "unexplained";
    }
    if (parts.some((part) => trade.has(part)) || trade.has(rest)) return "vocabulary";
    if (parts.some(isReformed) || isReformed(rest)) return "reform";
    if (isNumber(rest)) return "number";
    if (parts.some(isAcronym)) return "acronym";
    if (parts.some(isCamelCase) || /\p{L}\.\p{L}/u.test(rest)) return "name";
    if (parts.length > 1) return "break";
    if (gluedPrefix.test(rest.toLowerCase())) return "prefix";
    return rest.length < 2 ? "letter" : "unexplained";
  };
}
