import { withCase, wantedCase } from "./candidates.ts";
import { splitElision } from "./elision.ts";
import { labelOf } from "./graph.ts";
import { type Lexicon, ownCodes } from "./lexicon.ts";
import { nearWords } from "./near.ts";
import { type Orthography, reformsOf } from "./reform.ts";

/** The words of the two orthographies, as one that was chosen sees them. */
export interface OrthographyDesk {
  /** Whether the dictionary's label of a word is that of the other orthography. */
  readonly excludes: readonly boolean[];
  /** Whether a word that the dictionary lacks, without elision, is the reform's, and that is allowed. */
  accepts(word: string): boolean;
  /** What the chosen orthography has for a word of the other, elision and case kept; none for any other word. */
  otherForms(word: string): readonly string[];
  /** The same, and where both orthographies are right what is usual for a word of the reform: connaitre → connaître. */
  proposals(word: string): readonly string[];
}

/** Slips that lead from one orthography to the other are small: two accents, a letter, a hyphen. */
const reach = 120;

/** Makes the desk of an orthography; words are folded. */
export function createOrthography(lexicon: Lexicon, chosen: Orthography): OrthographyDesk {
  const { words, reformed } = lexicon;
  const isClassic = lexicon.codes.map((codes) => codes.includes(ownCodes.classic));
  const isTolerated = lexicon.codes.map((codes) => codes.includes(ownCodes.reformed));
  const isReformed = (small: string) => labelOf(reformed, small) > 0 || isTolerated[labelOf(words, small) - 1] === true;

  const formsOf = (small: string): readonly string[] => {
    if (chosen === "reformee") {
      if (isClassic[labelOf(words, small) - 1] !== true) return [];
      const forms = reformsOf(small);
      const fresh = forms.filter((form) => labelOf(reformed, form) > 0);
      if (fresh.length > 0) return fresh;
      return forms.filter((form) => {
        const label = labelOf(words, form);
        return label > 0 && isClassic[label - 1] !== true;
      });
    }
    if (!isReformed(small)) return [];
    return nearWords(words, small, reach, { cells: 400_000 })
      .filter(({ word, label }) => isClassic[label - 1] === true && reformsOf(word).includes(small))
      .sort((a, b) => a.cost - b.cost)
      .map(({ word }) => word);
  };

  const proposals = (word: string): readonly string[] => {
    const elided = splitElision(word);
    const rest = elided?.rest ?? word;
    return formsOf(rest.toLowerCase()).map((form) => (elided?.prefix ?? "") + withCase(form, wantedCase(rest)));
  };

  return {
    excludes: chosen === "reformee" ? isClassic : chosen === "classique" ? isTolerated : isClassic.map(() => false),
    accepts: (word) =>
      chosen !== "classique" &&
      (labelOf(reformed, word) > 0 || labelOf(reformed, word.toLowerCase()) > 0) &&
      wantedCase(word) !== "mixed",
    otherForms: (word) => (chosen === "toutes" ? [] : proposals(word)),
    proposals,
  };
}
