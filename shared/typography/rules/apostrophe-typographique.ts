import { APOSTROPHE } from "../features.ts";
import { isDigitAt, isLetterAt, isWordAt, matches } from "../reading.ts";
import { correction, type Rule } from "../rule.ts";

const straight = /['´‘]/g;

const elided = /^(?:[ldnjmtscç]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)$/i;

/**
 * Between two letters, and after an elided word before a zone, a digit or a
 * quotation mark. After a digit it is the sign of feet or minutes.
 *
 *     l'API, l'`API`, d'"API"    6' sous barrot, 'mot'
 *      ^      ^        ^
 */
export const apostropheTypographique: Rule = {
  id: "apostrophe-typographique",
  mode: "auto",
  severity: "avertissement",
  message: "Apostrophe typographique attendue (’).",
  source: "Imprimerie nationale¦; Grammalecte¦; JoliTypo",
  needs: APOSTROPHE,
  find: ({ text }) =>
    matches(straight, text).flatMap(({ index }) => {
      if (!isLetterAt(text, index - 1)) return [];
      const isApostrophe = isLetterAt(text, index + 1) || (opensAfter(text, index + 1) && isElided(text, index));
      return isApostrophe ? [correction(index, index + 1, "’")] : [];
    }),
  corrects: [
    ["L'éditeur promet une mise à jour d'ici la fin.", "L’éditeur promet une mise à jour d’ici la fin."],
    ["l'`API`, d'**activer**, l'\"IA\"", "l’`API`, d’**activer**, l’\"IA\""],
    ["L´application et l‘API, l'11 septembre", "L’application et l’API, l’11 septembre"],
    ["Let's Encrypt, aujourd'hui", "Let’s Encrypt, aujourd’hui"],
  ],
  leaves: ["`echo 'a'`", "6' sous barrot", "[doc](https://x.fr/l'api)", "L’option 'strict' est là.", "les années '90"],
};

function opensAfter(text: string, at: number): boolean {
  return isDigitAt(text, at) || (text.charAt(at) !== "" && "\ufffc\ufdd0«“\"‹[(".includes(text.charAt(at)));
}

function isElided(text: string, at: number): boolean {
  let start = at;
  while (isLetterAt(text, start - 1)) start--;
  return !isWordAt(text, start - 1) && elided.test(text.slice(start, at));
}
