import { CAPITAL } from "../features.ts";
import { isWordAt, matches, wordEnd } from "../reading.ts";
import { correction, proposal, type Hit, type Rule } from "../rule.ts";

/**
 * The closed list, without what English or a proper name spells the same:
 * Edition, Education, Emission, Element, Elections, Edge, Eric, Emmanuel.
 */
const words: ReadonlySet<string> = new Set(
  [
    "état états école écoles étude études éditeur éditeurs éditrice éditrices énergie énergies",
    "économie économies économique économiques électricité électrique électriques électronique électroniques",
    "époque époques équipe équipes équipement équipements évidemment également écran écrans élysée étant",
    "événement événements évènement évènements église églises égalité écosystème écosystèmes éteindre",
    "étape étapes échec échecs échange échanges échelle échelles élève élèves étranger étrangers",
    "étrangère étrangères étrangement éventuellement éthique éthiques évaluer éviter écrire étendre épargne",
    "épargnes",
    "étonnant étonnante étonnants étonnantes étonnamment émetteur émetteurs",
  ].flatMap((line) => line.split(" ")),
);

const bare = new Map([...words].map((word) => [unaccented(word), word]));
const capital = /E/g;
const nationale = /^[ \u00a0\u202f]nationale(?![\p{L}\p{M}])/u;

/**
 * An accent on the capital of words that can only be French.
 *
 *     Etats-Unis, l'Etat, ## Etude    Element, Community Edition, Etat_civil.csv
 *     ^             ^        ^
 */
export const majusculesAccentuees: Rule = {
  id: "majuscules-accentuees",
  mode: "auto",
  severity: "erreur",
  message: "Les capitales gardent leur accent (É).",
  source: "Académie française⍽: «⍽l’accent a pleine valeur orthographique⍽»¦; Imprimerie nationale",
  needs: CAPITAL,
  find({ text }) {
    if (!text.includes("E")) return [];
    return matches(capital, text).flatMap(({ index }): readonly Hit[] => {
      const end = wordEnd(text, index);
      const word = text.slice(index, end);
      if (/[\d_]/.test(word) || isWordAt(text, index - 1) || isCode(text, index, end)) return [];
      const found = `é${word.slice(1).normalize("NFC")}`;
      if (words.has(found)) return [correction(index, index + 1, "É")];
      if (word === "Education" && nationale.test(text.slice(end, end + 12))) return [correction(index, index + 1, "É")];
      const accented = word.length > 3 && word === word.toUpperCase() ? bare.get(unaccented(word.toLowerCase())) : undefined;
      return accented === undefined ? [] : [proposal(index, end, accented.toUpperCase())];
    });
  },
  corrects: [
    ["Etats-Unis et l'Etat", "États-Unis et l'État"],
    ["## Etude : l’Energie, l’Elysée", "## Étude : l’Énergie, l’Élysée"],
    ["Evidemment, l’Education nationale, Echec", "Évidemment, l’Éducation nationale, Échec"],
    ["L’ETAT", "L’ÉTAT"],
  ],
  leaves: ["Element, Edge, Community Edition", "Windows 11 Education Edition", "`Etat`", "Etat_civil.csv", "L’État"],
};

function unaccented(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}

/** `Etat.ACTIF`, `/Etat`, `@Etat`: a name of the machine. */
function isCode(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  return (text.charAt(to) === "." && wordEnd(text, to + 1) > to + 1) || (before !== "" && "./@\\".includes(before));
}
