import type { Page } from "../page.ts";
import type { Hit, PageRule } from "../rule.ts";

const one = /[\p{L}][\p{L}\p{M}\p{N}'’-]*/uy;
const edge = /[\p{L}\p{M}\p{N}_'’\ufffc-]/u;

/** Words that French says twice: reflexive pronouns, « faire faire », « très très », « là là ». */
const doubled: ReadonlySet<string> = new Set(
  "nous vous en la là faire très trop bien ha hé ho hi hop oui non si tout petit bla clic cha toc tic tac blanc re que x y z pouet miam chut psst allez".split(" "),
);

/** A word written twice in a row, a line break between or not. */
export const motRepete: PageRule = {
  id: "mot-repete",
  severity: "avertissement",
  about: "Un mot écrit deux fois de suite.",
  source: "Usage des cassetins de correction",
  quoted: true,
  find: (page) => {
    const { text, folded } = page;
    const hits: Hit[] = [];
    for (let space = folded.indexOf(" "); space !== -1; space = folded.indexOf(" ", space + 1)) {
      const from = startOfSame(folded, space);
      if (from === -1) continue;
      const word = text.slice(from, space);
      const to = space + 1 + word.length;
      if (isIntended(word, text.slice(space + 1, to), page, from)) continue;
      hits.push({ from, to, message: `«⍽${word}⍽» est écrit deux fois de suite.`, fixes: [{ text: word }] });
    }
    return hits;
  },
  corrects: [
    ["Le serveur serveur principal est hors ligne.", "Le serveur principal est hors ligne."],
    ["Le le serveur tombe.", "Le serveur tombe."],
    ["La mise à jour\nest est disponible.", "La mise à jour\nest disponible."],
    ["C’est c’est fini.", "C’est fini."],
    ["Il faut de **de** la patience.", "Il faut de la patience."],
    ["On va à à Paris.", "On va à Paris."],
  ],
  leaves: [
    "Nous nous connectons, vous vous trompez, il s’en en va.",
    "Le code `a a` est valide.",
    "Le groupe Duran Duran et M. Boutros Boutros-Ghali.",
    "Il y a 10 10 et 20 20.",
    "L’utilisateur A a ouvert le texte Texte, ET et OU.",
    "Lui lui-même, et pas à pas.",
    "Le jeu « pas pas » plaît.",
  ],
};

/** Where the word before a space begins, when the word after it is the same; -1 otherwise. */
function startOfSame(folded: string, space: number): number {
  one.lastIndex = space + 1;
  // Most words do not end with the letter that the next one would need: it is looked at first.
  const next = folded.charCodeAt(space + 1);
  if (next <= 0x40 || next === folded.length) return -1;
  let start = space;
  while (start > 0 && folded.charCodeAt(start - 1) !== 32 && space - start < longestWord) start--;
  const length = space - start;
  for (; length > 0 && start < space && folded.charCodeAt(start) !== next; start++) {
    if (edge.test(folded.charAt(start))) return -1;
  }
  if (start === space) return -1;
  const word = one.exec(folded)?.[0] ?? "";
  return word.length === space - start && folded.startsWith(word, start) && !edge.test(folded.charAt(space + 1 + word.length) || " ") ? start : -1;
}

const longestWord = 40;

function isIntended(word: string, second: string, page: Page, at: number): boolean {
  const folded = word.toLowerCase();
  if (doubled.has(folded) || (word.length === 1 && !/[àay]/i.test(word))) return true;
  const isCapital = (text: string) => text.charAt(0) !== text.charAt(0).toLowerCase();
  // « Duran Duran » is a name; « l’option Texte texte », « ET et OU » are two words.
  if (word === second) return isCapital(word) && word.length > 1;
  return !(isCapital(word) && second === folded && page.beginsSentence(at));
}
