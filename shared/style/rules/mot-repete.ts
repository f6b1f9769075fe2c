import type { Page } from "../page.ts";
import type { Hit, PageRule } from "../rule.ts";

const twice = /(?<![\p{L}\p{M}\p{N}_'’\ufffc-])([\p{L}][\p{L}\p{M}\p{N}'’-]*)[ \u00a0\u202f\n]\1(?![\p{L}\p{M}\p{N}_'’\ufffc-])/giu;

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
    const hits: Hit[] = [];
    for (const { 0: found, 1: word = "", index } of page.text.matchAll(twice)) {
      if (isIntended(word, found, page, index)) continue;
      hits.push({ from: index, to: index + found.length, message: `«⍽${word}⍽» est écrit deux fois de suite.`, fixes: [{ text: word }] });
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

function isIntended(word: string, found: string, page: Page, at: number): boolean {
  const folded = word.toLowerCase();
  if (doubled.has(folded) || (word.length === 1 && !/[àay]/i.test(word))) return true;
  const second = found.slice(word.length + 1);
  const isCapital = (text: string) => text.charAt(0) !== text.charAt(0).toLowerCase();
  // « Duran Duran » is a name; « l’option Texte texte », « ET et OU » are two words.
  if (word === second) return isCapital(word) && word.length > 1;
  return !(isCapital(word) && second === folded && page.beginsSentence(at));
}
