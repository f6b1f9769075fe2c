import { DASH } from "../features.ts";
import { OPAQUE, isQuotedAlone, isSpace, matches } from "../reading.ts";
import { correction, type Rule } from "../rule.ts";

const hyphens = /[ \u00a0\u202f]--?(?=[ \u00a0\u202f]|,[ \u00a0\u202f])/g;

/**
 * A spaced `-` or `--` between two stretches of prose of one line is a dash.
 *
 *     Le fabricant - discret - réagit    12 - 5, x - y, - item
 *                  ^         ^
 */
export const tiretIncise: Rule = {
  id: "tiret-incise",
  mode: "auto",
  severity: "avertissement",
  message: "Tiret demi-cadratin attendu (–).",
  source: "Usage de la presse",
  needs: DASH,
  find: ({ text }) =>
    matches(hyphens, text).flatMap(({ 0: match, index }) => {
      const end = index + match.length;
      if (isQuotedAlone(text, index + 1, end)) return [];
      const left = wordBefore(text, index);
      const right = wordAfter(text, end);
      // Before a comma, a hyphen only closes what another dash has opened.
      if (right.startsWith(",") && !opened.test(text.slice(Math.max(0, index - longestAside), index))) return [];
      if (left === "" || right === "") return [];
      if (isOperand(left) && isOperand(right)) return [];
      return [correction(index + 1, end, "–")];
    }),
  corrects: [
    ["Le fabricant - discret - réagit", "Le fabricant – discret – réagit"],
    ["Le fabricant - discret -, lui, réagit", "Le fabricant – discret –, lui, réagit"],
    ["lourd -- trois pannes", "lourd – trois pannes"],
    ["# Android 16 - le test", "# Android 16 – le test"],
    ["- Signal - messagerie", "- Signal – messagerie"],
    ["Le moteur `Blink` - issu de WebKit - domine.", "Le moteur `Blink` – issu de WebKit – domine."],
  ],
  leaves: ["12 - 5", "x - y", "- item", "`git log -- f`", "L’option --verbose", "rendez-vous", "`a` - `b`", "un préfixe en anti -, dit-on", "le signe « - » ou « -- »"],
};

const opened = /[ \u00a0\u202f](?:--?|[–—])[ \u00a0\u202f][^.!?…]*$/;
const longestAside = 400;

/** What stands before the spaces that end at `at`, on the same line. */
function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isInside(text, start - 1)) start--;
  return text.slice(start, end);
}

function wordAfter(text: string, at: number): string {
  let start = at;
  while (isSpace(text.charCodeAt(start))) start++;
  let end = start;
  while (end < text.length && isInside(text, end)) end++;
  return text.slice(start, end);
}

function isInside(text: string, at: number): boolean {
  return !isSpace(text.charCodeAt(at)) && text.charAt(at) !== "\n";
}

/** A number, a lone letter or a zone: on both sides of a hyphen they are subtracted. */
function isOperand(word: string): boolean {
  const bare = word.replace(/^[(«“"]+|[.,;:!?…)»”"]+$/gu, "");
  return bare === OPAQUE || /^(?:\d+(?:[.,]\d+)*|\p{L}\p{M}*)$/u.test(bare);
}
