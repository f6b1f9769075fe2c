import { isElisionRight, splitElision } from "./elision.ts";
import type { Engine } from "./engine.ts";
import { bareWord, caseOf, foldWord } from "./fold.ts";
import { labelOf } from "./graph.ts";
import { frequencyOf, type Lexicon } from "./lexicon.ts";
import { nearWords } from "./near.ts";
import { isAcronym, isCamelCase, isDottedName, isLetter, isNumber, isWrongOrdinal } from "./skips.ts";
import { accentTwins } from "./twins.ts";
import type { OrthographyDesk } from "./other-forms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Where our verdict differs from nspell's, on purpose. Nothing else does: the
 * equivalence test compares every form of the dictionary and names the class of
 * each difference.
 *
 * Rejected though nspell accepts:
 * - `elision`: « l’voiture », « d’haricot » (the affix rule of the dictionary has no condition)
 * - `case`: « bonJour », « DEux », « qu’Établiez »
 *
 * Accepted though nspell rejects:
 * - `break`: « parle-t-il », « ex-patron », « sous-menu »: the dictionary's BREAK patterns, which nspell does not read
 * - `number`: « 10e », « XXIe », « 5G », « 2 000 »
 * - `acronym`: up to six capitals, unless they are a French word without accents or with a usual slip (« ECOLE », « APELLE »)
 * - `name`: capitals inside (`YouTube`), dots inside (`index.html`)
 * - `vocabulary`: words added to the dictionary, those of the trade among them, elided too (« l’iPhone »)
 * - `prefix`: « cybergendarme », « réimplémentation »: a living prefix glued to a word of the dictionary
 * - `twin`: « In », « Mas », « Pi », whose small form is listed twice
 * - `reform`: what the reform of 1990 made of words, unless the classic orthography was chosen (« connaitre »)
 */
export const improvements = ["elision", "case", "break", "number", "acronym", "name", "vocabulary", "prefix", "twin", "reform"] as const;

/** Whether a word is right; the word as it stands in the text, folded or not. */
export type Verdict = (word: string) => boolean;

/** Parts of compounds that are no words by themselves: « anglo-saxon », « cyber-risque ». */
const firstParts = new Set(
  (
    "afro anglo anti arrière audio auto bi bio cardio co crypto cyber dé e éco électro ethno euro ex extra franco " +
    "géo germano gréco hispano hyper indo infra inter intra italo luso macro maxi méga méta micro mi mini mono multi " +
    "nano néo neuro nippo non omni pan para péri photo pluri poly post pré pro proto pseudo psycho quasi radio " +
    "re ré russo semi sino socio sous sub super supra sur techno télé thermo trans tri ultra uni vice vidéo"
  ).split(" "),
);

/** Words that the dictionary lists twice, once free in their case; nspell sees one: « In fine », « Pi vaut 3,14 ». */
const freeTwins = new Set(["in", "mas", "pi"]);

/**
 * Prefixes that are glued to any word that is long enough: « ré- » before a
 * vowel. « re- » has too many English words (redirect, rebuilding).
 */
export const gluedPrefix =
  /^(?:(?:cyber|crypto)(?=\p{Ll}{5})|(?:anti|auto|bio|éco|géo|hyper|méga|méta|micro|multi|nano|néo|post|pré|super|télé|ultra|vidéo)(?=\p{Ll}{6})|ré(?=[aeiouéèêhœ]\p{Ll}{5}))/u;
/** How near a usual word makes a slip of it: « recontre » is rencontre. */
const prefixedReach = 110;

const separators = /[-·‧.&]/;
/** « parle-t’il »: the t of an inversion takes hyphens. */
const elidedInversion = /^t'(?:ils?|elles?|on)$/i;

/** Only the dictionary and the vocabularies can know such a word: most wrong words end here. */
const smallLetters = /^[a-zß-öø-ÿœ]+$/;

/** Makes the verdict over a lexicon, nspell and the vocabularies beside it. */
export function createVerdict(
  lexicon: Lexicon,
  engine: Engine,
  vocabularies: readonly Vocabulary[],
  orthography: OrthographyDesk,
): Verdict {
  const { words, codes, flags } = lexicon;
  const { excludes } = orthography;
  /** Labels of words that are right as they stand, then of those that are right in any usual case. */
  const right = codes.map((set, index) => !set.includes(flags.forbidden) && excludes[index] !== true);
  const caseless = right.map((isRight, index) => isRight && codes[index]?.includes(flags.keepCase) !== true);
  const mayExclude = excludes.includes(true);

  /** Whether a word that nspell takes is of the other orthography, in a case of sentences or headings. */
  const isExcluded = (word: string): boolean =>
    mayExclude &&
    (excludes[labelOf(words, word) - 1] === true || excludes[labelOf(words, word.toLowerCase()) - 1] === true);

  /** First question that nspell asks, and for small words the only one. */
  const isListed = (word: string): boolean => right[labelOf(words, word) - 1] === true;

  const inVocabulary = (word: string) => vocabularies.some((vocabulary) => vocabulary.has(word));

  /** The dictionary's own answer, elision and case corrected. */
  const inDictionary = (word: string): boolean => {
    if (!isListed(word)) {
      const wordCase = caseOf(word);
      // nspell looks for the small form whatever the case: « bonJour ».
      if (wordCase === "small" || wordCase === "mixed") return false;
      const isSentenceCase =
        wordCase === "capitalised" &&
        (caseless[labelOf(words, word.toLowerCase()) - 1] === true || freeTwins.has(word.toLowerCase()));
      if (!isSentenceCase && (isExcluded(word) || !engine.correct(word))) return false;
    }
    if (!word.includes("'")) return true;
    const elided = splitElision(word);
    return elided === null || isElisionRight(elided);
  };

  /** Right without being of the dictionary. */
  const isName = (word: string): boolean =>
    !isWrongOrdinal(word) &&
    (isNumber(word) ||
      (isAcronym(word) && !isFrenchInCapitals(lexicon, word)) ||
      (isCamelCase(word) && !isMiscased(word)) ||
      isDottedName(word));

  /** Whether other capitals would make a known word of it. */
  const isMiscased = (word: string): boolean => {
    const small = word.toLowerCase();
    return (
      inDictionary(small) ||
      inDictionary(small.charAt(0).toUpperCase() + small.slice(1)) ||
      vocabularies.some((vocabulary) => vocabulary.hasLetters(small))
    );
  };

  /** « vis-a-vis », « celui-la »: right word by word, but the whole, which is usual, has accents. */
  const lacksAccents = (word: string): boolean => {
    const small = word.toLowerCase();
    return (
      small === bareWord(word) &&
      accentTwins(words, small).some(
        (twin) => twin.toLowerCase() !== small && (/(?:^|-)l?à(?:-|$)/.test(twin) || frequencyOf(lexicon, twin) > 0),
      )
    );
  };

  const isCompound = (word: string): boolean => {
    if (!separators.test(word)) return false;
    const parts = word.split(separators);
    const last = parts.length - 1;
    if (lacksAccents(word)) return false;
    return parts.every(
      (part, index) =>
        part !== "" &&
        !elidedInversion.test(part) &&
        ((index < last && firstParts.has(part.toLowerCase())) || isRightPart(part)),
    );
  };

  const isPrefixed = (word: string): boolean => {
    const small = caseOf(word) === "capitals" ? word : word.charAt(0).toLowerCase() + word.slice(1);
    const prefix = gluedPrefix.exec(small)?.[0] ?? "";
    if (prefix === "" || !inDictionary(small.slice(prefix.length))) return false;
    if (accentTwins(words, small).some((twin) => twin !== small)) return false;
    return !nearWords(words, small, prefixedReach, { cells: 100_000 }).some(({ word: near }) => frequencyOf(lexicon, near) > 0);
  };

  const isRightPart = (word: string): boolean => {
    if (isLetter(word) || inDictionary(word) || inVocabulary(word) || orthography.accepts(word) || isPrefixed(word)) return true;
    const elided = splitElision(word);
    if (elided === null) return isName(word);
    const { rest } = elided;
    // What follows is not looked up in the dictionary, which has the elided forms that exist: « l’outils » is wrong.
    return (
      rest === "" ||
      (isElisionRight(elided) && (inVocabulary(rest) || orthography.accepts(rest) || isName(rest)))
    );
  };

  return (written) => {
    // Nineteen words in twenty end here, unfolded: folding finds nothing to do in them.
    if (isListed(written) && !written.includes("'")) return true;
    const word = foldWord(written);
    if (smallLetters.test(word))
      return isListed(word) || isLetter(word) || inVocabulary(word) || orthography.accepts(word) || isPrefixed(word);
    return isRightPart(word) || isCompound(word);
  };
}

/**
 * Whether a word in capitals is a French word without its accents (ECOLE, ETAT)
 * or, from five letters on, with one of the slips that writers make most
 * (APELLE). Three letters are too few to tell.
 */
function isFrenchInCapitals(lexicon: Lexicon, word: string): boolean {
  if (word.length < 4) return false;
  const small = word.toLowerCase();
  // « l’OTAN », « l’INSEE »: the dictionary has them as names, and only so.
  if (labelOf(lexicon.words, small.charAt(0).toUpperCase() + small.slice(1)) > 0 && labelOf(lexicon.words, small) === 0) return false;
  if (accentTwins(lexicon.words, small).some((twin) => frequencyOf(lexicon, twin) > 0)) return true;
  return (
    word.length > 4 &&
    nearWords(lexicon.words, small, 60, { cells: 100_000 }).some(
      (near) => frequencyOf(lexicon, near.word) > 3,
    )
  );
}
