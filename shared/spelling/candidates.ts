import { caseOf, type WordCase } from "./fold.ts";
import { labelOf } from "./graph.ts";
import { gluedA, gluedQue, joined } from "./joined.ts";
import { frequencyOf, type Lexicon } from "./lexicon.ts";
import type { Verdict } from "./verdict.ts";

/** A suggestion on its way: what would replace the typed word, in ’s and case of the dictionary. */
export interface Candidate {
  readonly text: string;
  readonly score: number;
}

/** What a class of frequency is worth, see `frequencyOf`; and a mark that was not typed. */
export const perClass = 9;
export const markCost = 15;
const splitCost = 70;

/** Words of one or two letters that stand beside others; « serveur re » and « dur ré » are nothing. */
const small = new Set("a à y au ce ci de du en et il je la là le ma me ne on ou où sa se si ta te tu un".split(" "));
const isCrumb = (word: string) => word.length < 3 && !small.has(word);

/** Two common words whose space is missing: `deplus` → de plus. */
export function twoWords(lexicon: Lexicon, word: string, isRight: Verdict): Candidate[] {
  const typed = word.toLowerCase();
  const found: Candidate[] = [];
  const phrase = joined.get(typed);
  if (phrase !== undefined) found.push({ text: phrase.replaceAll("’", "'"), score: -100 });
  const que = gluedQue.exec(typed);
  if (que !== null && isRight(que[2] ?? "")) found.push({ text: `${que[1]} ${que[2]}`, score: -100 });
  const infinitive = gluedA.exec(typed)?.[1];
  if (infinitive !== undefined && frequencyOf(lexicon, infinitive) > 3) found.push({ text: `à ${infinitive}`, score: splitCost - 6 * perClass });
  for (let at = 1; at < typed.length; at++) {
    const left = typed.slice(0, at);
    const right = typed.slice(at);
    if (labelOf(lexicon.words, left) === 0 || labelOf(lexicon.words, right) === 0) continue;
    if (isCrumb(left) || isCrumb(right)) continue;
    const frequency = Math.min(frequencyOf(lexicon, left), frequencyOf(lexicon, right));
    if (frequency < 4 || !isRight(left) || !isRight(right)) continue;
    found.push({ text: `${left} ${right}`, score: splitCost - perClass * (frequency - 2) });
  }
  return found;
}

/** A hyphenated word with one part wrong, that part made right. */
export function compounds(
  word: string,
  isRight: Verdict,
  nearest: (part: string) => Candidate[],
): Candidate[] {
  const parts = word.split("-");
  if (parts.length < 2 || parts.length > 6) return [];
  const wrong = parts.filter((part) => part !== "" && !isRight(part));
  const [part] = wrong;
  const inversion = word.replace(/-t'(?=(?:ils?|elles?|on)$)/i, "-t-");
  if (inversion !== word) return [{ text: inversion, score: -100 }];
  if (part === undefined || wrong.length > 1) return [];
  const at = parts.indexOf(part);
  return nearest(part).map(({ text, score }) => ({
    text: parts.with(at, withCase(text, wantedCase(part))).join("-"),
    score: score + markCost,
  }));
}

/** « 2ème » → 2e, « 1ère » → 1re, « XXIème » → XXIe; `null` for anything else. */
export function ordinalOf(word: string): string | null {
  const match = /^(\d+|[IVXLCDM]+)(i?[èeéê]me|[èe]re)(s?)$/.exec(word);
  if (match === null) return null;
  const [, number = "", ending = "", plural = ""] = match;
  return number + (ending.endsWith("re") ? "re" : "e") + plural;
}

/** A word of the dictionary in the case in which another was typed; capitals inside are the word's own. */
export function withCase(word: string, wordCase: WordCase): string {
  if (wordCase === "capitals") return word.toUpperCase();
  if (wordCase === "small" || caseOf(word) !== "small") return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Case that the corrected word should have: of « bonJour » and « DEux », only the first letter tells. */
export function wantedCase(word: string): WordCase {
  const wordCase = caseOf(word);
  if (wordCase !== "mixed") return wordCase;
  return caseOf(word.charAt(0)) === "small" ? "small" : "capitalised";
}
