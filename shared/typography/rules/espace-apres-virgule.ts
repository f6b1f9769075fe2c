import { GLUED_COMMA } from "../features.ts";
import { isLetterAt, isSpace, matches } from "../reading.ts";
import { correction, type Rule } from "../rule.ts";

const commas = /,/g;

/** Characters that make of a word something else than a word. */
const technical = /[\d_@=;:/\\{}<>|#&*+\ufffc\ufdd0]/;

/**
 * A space after a comma between two words of two letters or more.
 *
 *     Oui,mais    3,5  (x,y)  A1,B2
 *        ^
 */
export const espaceApresVirgule: Rule = {
  id: "espace-apres-virgule",
  mode: "auto",
  severity: "avertissement",
  message: "Espace attendue après une virgule.",
  source: "Imprimerie nationale",
  needs: GLUED_COMMA,
  find: ({ text }) =>
    matches(commas, text).flatMap(({ index }) => {
      const isBetween = [-2, -1, 1, 2].every((step) => isLetterAt(text, index + step));
      if (!isBetween || technical.test(tokenAround(text, index))) return [];
      return [correction(index + 1, index + 1, " ")];
    }),
  corrects: [
    ["Oui,mais à quel prix", "Oui, mais à quel prix"],
    ["Rapide,simple,efficace : oui", "Rapide, simple, efficace : oui"],
    ["musique,etc.", "musique, etc."],
    ["des réseaux (Mastodon,PeerTube)", "des réseaux (Mastodon, PeerTube)"],
  ],
  leaves: ["3,5", "(x,y)", "A1,B2", "`fr,en,de`", "clé=oui,non"],
};

/** The characters around `at` up to a blank, less the punctuation that ends them. */
function tokenAround(text: string, at: number): string {
  let start = at;
  while (start > Math.max(0, at - longest) && !isEdge(text, start - 1)) start--;
  let end = at;
  while (end < Math.min(text.length, at + longest) && !isEdge(text, end)) end++;
  return text.slice(start, end).replace(/[;:!?.…)»”"]+$/u, "");
}

/** No word is longer; a text of commas without a space must stay cheap. */
const longest = 80;

function isEdge(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || text.charAt(at) === "\n";
}
