import { fold } from "../fold.ts";
import type { Hit, PageRule } from "../rule.ts";

/** Sentences in a row that may not begin alike. */
const inRow = 3;

/** Two words are found in as many units. */
const farthest = 60;

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
    let from = 0;
    let previous = "";
    let count = 0;
    for (const to of page.sentenceEnds) {
      const beginning = page.text.slice(from, Math.min(to, from + farthest));
      const [first, second] = [...beginning.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
      if (first === undefined) continue;
      const isLight = light.has(fold(first[0])) && second !== undefined;
      const last = isLight ? second : first;
      const start = fold(page.text.slice(from + first.index, from + last.index + last[0].length));
      count = start === previous ? count + 1 : 1;
      previous = start;
      if (count === inRow) {
        const place = { from: from + first.index, to: from + last.index + last[0].length };
        hits.push({ ...place, message: `Trois phrases de suite commencent par «⍽${page.text.slice(place.from, place.to)}⍽».` });
      }
      from = to;
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
