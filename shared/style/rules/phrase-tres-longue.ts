import { longSentences } from "../long-sentence.ts";
import type { PageRule } from "../rule.ts";

/** Words of a sentence beyond which it is to be cut. */
export const longest = 50;

const words = (count: number) => Array.from({ length: count }, (_, i) => (i % 2 === 0 ? "mot" : "long")).join(" ");

/** A sentence that nobody reads to the end. */
export const phraseTresLongue: PageRule = {
  id: "phrase-tres-longue",
  severity: "avertissement",
  about: `Les phrases de plus de ${longest}⍽mots.`,
  source: "Usage des agences de presse⍽: 15 à 20⍽mots en moyenne",
  find: (page) => longSentences(page, longest, Number.POSITIVE_INFINITY),
  points: [
    [`Une ${words(52)}.`, "Une mot long"],
    [`Court. Une ${words(70)}. Court.`, "Une mot long"],
    [`Une ${words(20)}\n${words(40)}.`, "Une mot long"],
  ],
  leaves: [`Une ${words(45)}.`, `Une ${words(30)}. Une ${words(30)}.`, `Une ${words(30)}\n\n${words(30)}.`],
};
