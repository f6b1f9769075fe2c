import { NBSP, NNBSP } from "../fr.ts";
import { formatInteger } from "../markdown/measure.ts";
import type { Orthography } from "../spelling/reform.ts";
import type { WordListFormat } from "../spelling/word-list.ts";

const quoted = (text: string) => `«${NBSP}${text.trim()}${NBSP}»`;
const counted = (count: number) => `${formatInteger(count)}${NBSP}${count < 2 ? "mot" : "mots"}`;

/** Sentences of the sections « Orthographe » and « Dictionnaire » of « Préférences ». */
export const dictionarySentences = {
  spelling: "Orthographe",
  orthography: "Orthographe admise",
  capitals: "Prendre pour des noms les mots inconnus à majuscule",
  capitalsHelp: `Dans une phrase, «${NBSP}Zolvia${NBSP}» n’est pas signalé. «${NBSP}Github${NBSP}» ou «${NBSP}l’Etat${NBSP}» le restent.`,
  dictionary: "Dictionnaire",
  intro: `Vos mots sont justes dans tous vos articles, ou dans ceux d’une seule rubrique. Le clic droit sur un mot signalé l’ajoute aussi.`,
  find: "Chercher dans le dictionnaire",
  newWord: "Nouveau mot",
  rubrique: "Pour",
  everywhere: "Tous les articles",
  onlyIn: (rubrique: string) => `Rubrique ${quoted(rubrique)}`,
  add: "Ajouter",
  words: "Mots du dictionnaire",
  none: `Aucun mot pour l’instant.`,
  noMatch: "Aucun mot ne correspond.",
  more: (count: number) => `Et ${counted(count)} de plus${NBSP}: précisez la recherche.`,
  count: counted,
  remove: (word: string) => `Retirer ${quoted(word)}`,
  share: "Échanger",
  shareHelp: `Fichiers de Hunspell (.dic), dictionnaires personnels de LibreOffice, listes d’un mot par ligne.`,
  format: "Format",
  import: "Importer…",
  export: "Exporter…",
  importTitle: "Importer des mots",
  exportTitle: "Exporter le dictionnaire",
  fileKind: "Liste de mots",
  dicFileName: "marbre.dic",
  textFileName: "marbre.txt",
  imported: (added: number, name: string) =>
    added === 0 ? `Rien de nouveau${NBSP}: ces mots étaient déjà dans le dictionnaire.` : `${counted(added)} ${added < 2 ? "ajouté" : "ajoutés"}${name === "" ? "" : ` pour la rubrique ${quoted(name)}`}.`,
  exported: (name: string) => `Exporté${NBSP}: ${name}`,
  addTo: (rubrique: string) => `Ajouter pour la rubrique ${quoted(rubrique)}`,
  added: (word: string, rubrique: string) => `${quoted(word)} est juste dans la rubrique ${quoted(rubrique)}.`,
  hint: `Rien n’est envoyé${NNBSP}; tout reste dans votre bibliothèque.`,
} as const;

/** Names of the orthographies. */
export const orthographyNames: Readonly<Record<Orthography, { readonly label: string; readonly help: string }>> = {
  toutes: { label: "Les deux", help: "Événement et évènement, coût et cout." },
  classique: { label: "Classique", help: "Événement, coût, week-end." },
  reformee: { label: "Réformée (1990)", help: "Évènement, cout, weekend." },
};

/** Names of the files of words. */
export const wordListNames: Readonly<Record<WordListFormat, string>> = {
  hunspell: "Hunspell (.dic)",
  libreoffice: "LibreOffice (.dic)",
  texte: "Un mot par ligne (.txt)",
};
