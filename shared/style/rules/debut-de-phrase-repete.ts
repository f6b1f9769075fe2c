import type { Page } from "../page.ts";
import type { Hit, PageRule } from "../rule.ts";

/** Sentences in a row that may not begin alike. */
const inRow = 3;

/** Words that say nothing by themselves: the next one is looked at too. */
const light: ReadonlySet<string> = new Set("le la les l un une des ce cette ces cet son sa ses leur leurs à au en de du d".split(" "));

/** Three sentences in a row that begin with the same word. */
export const debutDePhraseRepete: PageRule = {
  id: "debut-de-phrase-repete",
  severity: "info",
  about: "Trois phrases de suite qui commencent par le même mot.",
  source: "Usage de la presse",
  find: (page) => {
    if (page.passage.kind !== "paragraph" || page.sentenceEnds.length < inRow) return [];
    const hits: Hit[] = [];
    const starts = beginnings(page);
    let count = 1;
    for (let i = 1; i < starts.length; i++) {
      const start = starts[i];
      const before = starts[i - 1];
      // One look at a letter tells most of them apart.
      const isSame = start !== undefined && before !== undefined && page.folded.charAt(start) === page.folded.charAt(before) && firstWords(page, start) === firstWords(page, before);
      count = isSame ? count + 1 : 1;
      if (count !== inRow || start === undefined) continue;
      const to = start + firstWords(page, start).length;
      hits.push({ from: start, to, message: `Trois phrases de suite commencent par «⍽${page.text.slice(start, to)}⍽».` });
    }
    return hits;
  },
  points: [
    ["Il part. Il rit. Il reste.", "Il"],
    ["Le site tombe. Le site repart. Le site rame. Le site dort.", "Le site"],
    ["Elle dit oui. Elle dit non.\nElle se tait.", "Elle"],
  ],
  leaves: ["Il part. Elle rit. Il reste.", "Le site tombe. Le port ferme. Le prix baisse.", "Il part. Il rit."],
};

/** Where the first word of each sentence is. */
function beginnings({ folded, sentenceEnds }: Page): readonly number[] {
  const starts: number[] = [];
  let from = 0;
  for (const to of sentenceEnds) {
    word.lastIndex = from;
    const at = word.exec(folded)?.index ?? to;
    if (at < to) starts.push(at);
    from = to;
  }
  return starts;
}

/** The first word of a sentence, or two when the first says nothing. */
function firstWords({ folded }: Page, start: number): string {
  word.lastIndex = start;
  const first = word.exec(folded)?.[0] ?? "";
  const second = light.has(first) ? word.exec(folded) : null;
  return second === null ? first : folded.slice(start, second.index + second[0].length);
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
