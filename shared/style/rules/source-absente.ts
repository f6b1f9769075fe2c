import { phrase } from "../phrase.ts";
import type { PhraseRule } from "../rule.ts";

const tours = [
  "selon (?:des|certaines|plusieurs|nos) sources",
  "selon certain(?:e?s)(?= ?[.,;:])",
  "d'après (?:des|certaines) sources",
  "il se murmure",
  "la rumeur (?:dit|veut)",
  "on dit qu(?:e|')",
  "de source sûre",
];

/** What is said without saying who says it. */
export const sourceAbsente: PhraseRule = {
  id: "source-absente",
  severity: "info",
  about: "Ce qui est rapporté sans dire de qui on le tient.",
  source: "Charte de Munich (1971)¦; usage des agences",
  optional: true,
  phrases: tours.map((tour) => phrase(tour, { message: "Source absente⍽: dites de qui vous le tenez, ou pourquoi vous le taisez." })),
  points: [
    ["Selon des sources, la puce arrive.", "Selon des sources"],
    ["Il se murmure\nque tout change.", "Il se murmure"],
    ["De source sûre, rien.", "De source sûre"],
  ],
  leaves: ["Selon Intel, la puce arrive.", "Selon certaines mesures.", "Le murmure de la foule."],
};
