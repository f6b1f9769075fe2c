import { NBSP } from "../fr.ts";
import { formatInteger } from "../markdown/measure.ts";

/** Sentences of the editor: its own, and those of the search panel. */
export const editorSentences = {
  name: "Texte de l’article",
  placeholder: "Écrivez ici, en Markdown.",
  preview: "Aperçu de l’article",
  search: {
    panel: "Rechercher et remplacer",
    find: "Rechercher",
    replaceBy: "Remplacer par",
    matchCase: "Respecter la casse",
    wholeWord: "Mots entiers",
    regexp: "Expression régulière",
    previous: "Occurrence précédente",
    next: "Occurrence suivante",
    close: "Fermer la recherche",
    replace: "Remplacer",
    replaceAll: "Tout remplacer",
    invalid: "Expression non valable",
    none: "Aucune occurrence",
    count: (total: number) => `${formatInteger(total)}${NBSP}${total < 2 ? "occurrence" : "occurrences"}`,
    atLeast: (total: number) => `Plus de ${formatInteger(total)}${NBSP}occurrences`,
    place: (current: number, total: number) => `${formatInteger(current)} sur ${formatInteger(total)}`,
    placeAtLeast: (current: number, total: number) => `${formatInteger(current)} sur plus de ${formatInteger(total)}`,
  },
} as const;

/**
 * CodeMirror's own words, by the English that it asks for (its `phrase` calls,
 * version 6 of each package). `$` stands for a number that it puts there.
 */
export const codeMirrorPhrases: Readonly<Record<string, string>> = {
  // @codemirror/view
  "Control character": "Caractère de contrôle",
  close: "fermer",
  // @codemirror/commands
  "Selection deleted": "Sélection supprimée",
  // @codemirror/language
  "Folded lines": "Lignes repliées",
  "Unfolded lines": "Lignes dépliées",
  to: "à",
  "folded code": "texte replié",
  unfold: "déplier",
  "Fold line": "Replier la ligne",
  "Unfold line": "Déplier la ligne",
  // @codemirror/search
  "Go to line": "Aller à la ligne",
  go: "Aller",
  Find: "Rechercher",
  Replace: "Remplacer par",
  next: "suivant",
  previous: "précédent",
  all: "tout",
  "match case": "respecter la casse",
  "by word": "mots entiers",
  regexp: "expression régulière",
  replace: "remplacer",
  "replace all": "tout remplacer",
  "current match": "occurrence sélectionnée",
  "on line": "à la ligne",
  "replaced match on line $": "occurrence remplacée à la ligne $",
  "replaced $ matches": "$ occurrences remplacées",
  // @codemirror/autocomplete
  Completions: "Propositions",
  // @codemirror/lint
  Diagnostics: "Remarques",
  "No diagnostics": "Aucune remarque",
};
