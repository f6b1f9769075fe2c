import { NBSP, NNBSP } from "../fr.ts";

const articles = (count: number) => `${count}${NBSP}${count > 1 ? "articles" : "article"}`;

/** What is said when the library was not found as it was left. */
export const librarySafetySentences = {
  found: {
    damaged: "La bibliothèque était endommagée.",
    foreign: "Le fichier de la bibliothèque n’était pas le nôtre.",
    missing: "La bibliothèque avait disparu.",
    late: "La fin de votre travail manquait dans la bibliothèque.",
    cut: "La fin du journal de la bibliothèque était illisible.",
    index: "L’index de recherche de la bibliothèque était endommagé ; il est refait d’après les articles, qui sont tous là.".replace(" ;", `${NNBSP};`),
  },
  setAside: {
    damaged: (place: string) => `Elle a été mise de côté, intacte, dans «${NBSP}${place}${NBSP}».`,
    foreign: (place: string) => `Elle a été mise de côté, intacte, dans «${NBSP}${place}${NBSP}».`,
    missing: (place: string) => `Ce qui en restait a été mis de côté dans «${NBSP}${place}${NBSP}».`,
    late: (place: string) => `Une copie a été mise de côté dans «${NBSP}${place}${NBSP}».`,
    cut: (place: string) => `Une copie des fichiers a été mise de côté, intacte, dans «${NBSP}${place}${NBSP}».`,
    index: (place: string) => `Une copie des fichiers a été mise de côté, intacte, dans «${NBSP}${place}${NBSP}».`,
  },
  fromBackup: (when: string, count: number) => `La sauvegarde du ${when} a pris sa place (${articles(count)}).`,
  fromMirror: (titles: string, plural: boolean) =>
    `${plural ? "Ces articles, plus récents, ont été repris" : "Cet article, plus récent, a été repris"} du dossier «${NBSP}secours${NBSP}»${NBSP}: ${titles}.`,
  quoted: (title: string) => `«${NBSP}${title === "" ? "Sans titre" : title}${NBSP}»`,
  andOthers: (titles: string, count: number) => `${titles} et ${count}${NBSP}autres`,
  begun: "Une bibliothèque vide a été commencée.",
} as const;
