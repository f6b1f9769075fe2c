import { refusesElision } from "./aspirate.ts";

/** Words that lose their last vowel before another: « l’ », « qu’ », « jusqu’ ». */
const prefixes = /^(?:l|d|j|m|t|s|n|c|ç|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)'/i;

/** An elided word in its two parts: `l'appelle` → `l'` and `appelle`. */
export interface Elided {
  /** Ends with the apostrophe. */
  readonly prefix: string;
  readonly rest: string;
}

/** Splits a folded word after its elided prefix; `null` when it has none. */
export function splitElision(word: string): Elided | null {
  const prefix = prefixes.exec(word)?.[0];
  return prefix === undefined ? null : { prefix, rest: word.slice(prefix.length) };
}

/** Contractions that everybody reads, and names whose apostrophe is no elision. */
const asTheyAre = /^(?:m'(?:dame|sieur)s?|n'djamena|t'(?:as|es|inquiète)|s'(?:il|ils))$/i;

const vowel = /^[aàâäáåãeéèêëiîïíoôöóuùûüúyÿœæ]/i;
/** Letters whose name begins with a vowel: « l’ADN », but also « l’HTML », « l’XML », « d’un SMS ». */
const spelledOut = /^[FHLMNRSX][A-Z0-9₀-₉]{0,4}$/;
const singleLetter = /^\p{L}s?$/u;

/**
 * Whether what follows an elided prefix may follow one: a vowel, a mute h, an
 * acronym read letter by letter. The dictionary's own rule has no condition and
 * takes « l’voiture » and « d’haricot ».
 *
 *     l'voiture      d'haricot        l'homme     l'onze     bouillon d'onze heures
 *       ^ consonant    ^ aspirate h     ^ right     ^ wrong             ^ right
 */
export function isElisionRight({ prefix, rest }: Elided): boolean {
  if (rest === "" || asTheyAre.test(prefix + rest)) return true;
  if (singleLetter.test(rest)) return true;
  if (/^h/i.test(rest)) return !refusesElision(rest);
  if (spelledOut.test(rest)) return true;
  // A number is read: « l’11 » is onze, « d’1 » is un; which ones is not for spelling to say.
  if (/^\d/.test(rest)) return true;
  if (!vowel.test(rest)) return false;
  if (/^(?:onze|ouis?)$/i.test(rest)) return !/^l'/i.test(prefix);
  return !refusesElision(rest);
}
