import type { Page } from "./page.ts";
import type { Hit } from "./rule.ts";
import { wordPattern } from "./words.ts";

/** Only the first words of a sentence are pointed at: all of it underlined would hide the rest. */
const pointed = 3;

/** Sentences of more than `above` words and at most `upTo`, pointed at by their first words. */
export function longSentences(page: Page, above: number, upTo: number): readonly Hit[] {
  if (page.passage.kind !== "paragraph" || page.text.length < above * 2) return [];
  const hits: Hit[] = [];
  let from = 0;
  for (const to of page.sentenceEnds) {
    if (mayBeLong(page.folded, from, to, above)) {
      const words = [...page.text.slice(from, to).matchAll(wordPattern)];
      const first = words[0];
      const last = words[Math.min(pointed, words.length) - 1];
      if (words.length > above && words.length <= upTo && first !== undefined && last !== undefined) {
        hits.push({
          from: from + first.index,
          to: from + last.index + last[0].length,
          message: `Phrase de ${words.length}⍽mots⍽: au-delà de ${above}, coupez-la si vous le pouvez.`,
        });
      }
    }
    from = to;
  }
  return hits;
}

/** Words end with a space, an apostrophe or a mark: where there are too few of the first two, words are not counted. */
function mayBeLong(folded: string, from: number, to: number, above: number): boolean {
  if (to - from < above * 2) return false;
  let gaps = 1;
  for (let at = folded.indexOf(" ", from); at !== -1 && at < to; at = folded.indexOf(" ", at + 1)) gaps++;
  for (let at = folded.indexOf("'", from); at !== -1 && at < to; at = folded.indexOf("'", at + 1)) gaps++;
  return gaps > above * 0.9;
}
