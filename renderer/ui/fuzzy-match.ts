import { folded } from "../library/filter.ts";

/**
 * Whether what was typed stands for a name: each typed word is the start of one
 * of its words, or its letters are all in the name in that order (« gras », « expart »).
 */
export function fuzzyMatch(name: string, typed: string): boolean {
  const text = folded(name);
  const query = folded(typed);
  const words = text.split(/[^\p{L}\p{N}]+/u);
  if (query.split(" ").every((part) => words.some((word) => word.startsWith(part)))) return true;
  return hasInOrder(text, query.replaceAll(" ", ""));
}

/** Letters may be left out, but what is typed begins a word: « t » alone is not « article ». */
function hasInOrder(text: string, letters: string): boolean {
  const first = letters.slice(0, 1);
  let at = ` ${text}`.indexOf(` ${first}`);
  if (at < 0) return false;
  for (const letter of letters) {
    at = text.indexOf(letter, at);
    if (at < 0) return false;
    at++;
  }
  return true;
}
