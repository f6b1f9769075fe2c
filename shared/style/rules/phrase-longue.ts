import { longSentences } from "../long-sentence.ts";
import type { PageRule } from "../rule.ts";
import { longest } from "./phrase-tres-longue.ts";

const long = 35;

const words = (count: number) => Array.from({ length: count }, (_, i) => (i % 2 === 0 ? "mot" : "long")).join(" ");

/** A sentence that a reader has to hold in mind. */
export const phraseLongue: PageRule = {
  id: "phrase-longue",
  severity: "info",
  about: `Les phrases de plus de ${long}⍽mots.`,
  source: "Usage des agences de presse⍽: 15 à 20⍽mots en moyenne",
  find: (page) => longSentences(page, long, longest),
  points: [
    [`Court. Une ${words(36)}.`, "Une mot long"],
    [`Le **${words(40)}**.`, "Le **mot long"],
    [`- L’${words(36)}.`, "L’mot long"],
  ],
  leaves: [`Une ${words(34)}.`, `# Une ${words(40)}`, `Une ${words(60)}.`],
};
