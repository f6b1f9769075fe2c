import { NBSP, NNBSP, statusNames } from "../fr.ts";

/** Sentences of the search, in the window and on the command line. */
export const searchSentences = {
  unknownStatus: (word: string) =>
    `«${NBSP}${word}${NBSP}» n’est pas un statut. Essayez ${Object.values(statusNames).map((name) => name.toLowerCase()).join(", ")}.`,
  unknownDate: (word: string) =>
    `«${NBSP}${word}${NBSP}» n’est pas une date. Essayez «${NBSP}24/11/2026${NBSP}», «${NBSP}2026-11${NBSP}» ou «${NBSP}hier${NBSP}».`,
  emptyFilter: (name: string) => `Il manque un mot après «${NBSP}${name}${NBSP}:${NBSP}».`,
  tooLong: `La recherche est trop longue${NBSP}: seuls ses premiers mots ont été cherchés.`,
  nothingFound: "Aucun résultat. Aucun article ne répond à cette recherche.",
  onlyTheBest: `Plus de 1${NNBSP}000 articles répondent à cette recherche${NBSP}: seuls les plus proches sont montrés.`,
  count: (count: string, plural: boolean) => `${count}${NBSP}${plural ? "résultats" : "résultat"}`,
  moreThan: (count: string) => `Plus de ${count}${NBSP}résultats`,
  indexing: (count: string) => `Encore ${count}${NBSP}articles à lire…`,
  searching: "Recherche…",
  /** Examples, and what each asks for. */
  syntax: [
    ["fibre antenne", "les deux mots, accents ou non, ou leur début"],
    [`«${NBSP}loi sur l’eau${NBSP}»`, "ces mots, dans cet ordre"],
    ["fibre -satellite", "le premier mot sans le second"],
    [`rubrique${NBSP}: éco`, "dans cette rubrique"],
    [`étiquette${NBSP}: 5G`, "sous cette étiquette"],
    [`statut${NBSP}: à relire`, "avec ce statut"],
    [`avant${NBSP}: 01/11/2026`, "écrits avant ce jour"],
    [`après${NBSP}: hier`, "écrits depuis hier"],
  ],
} as const;
