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
    const sentence = page.text.slice(from, to);
    const words = mayBeLong(sentence, above) ? [...sentence.matchAll(wordPattern)] : [];
    const first = words[0];
    const last = words[Math.min(pointed, words.length) - 1];
    if (words.length > above && words.length <= upTo && first !== undefined && last !== undefined) {
      hits.push({
        from: from + first.index,
        to: from + last.index + last[0].length,
        message: `Phrase de ${words.length}⍽mots⍽: au-delà de ${above}, coupez-la si vous le pouvez.`,
      });
    }
    from = to;
  }
  return hits;
}

/** Words are never much more than twice the spaces: « l’API d’un… ». */
function mayBeLong(sentence: string, above: number): boolean {
  if (sentence.length < above * 2) return false;
  let gaps = 1;
  for (let at = 0; at < sentence.length; at++) {
    const code = sentence.charCodeAt(at);
    if (code <= 32 || code === 0x27 || code === 0x2019 || code === 0xa0) gaps++;
  }
  return gaps > above * 0.9;
}
