import type { Deadline, Sort } from "../library/view.ts";
import { NBSP, NNBSP } from "../fr.ts";

/** Names of the deadlines that the list can keep. */
export const deadlineNames: Record<Deadline, string> = {
  retard: "En retard",
  aujourdhui: "Aujourd’hui",
  semaine: "Cette semaine",
};

/** Names of the orders of the list. */
export const sortNames: Record<Sort, string> = {
  date: "Dernière modification",
  bouclage: "Bouclage",
  titre: "Titre",
  signes: "Longueur",
};

/** Sentences of the list: filters, order, actions on several articles. */
export const listSentences = {
  filter: "Filtrer",
  filtered: (count: number) => `Filtrer (${count})`,
  filters: "Filtres",
  clear: "Effacer les filtres",
  sort: "Trier",
  sortBy: "Trier par",
  statut: "Statut",
  echeance: "Échéance",
  rubrique: "Rubrique",
  etiquette: "Étiquette",
  embargo: "Sous embargo",
  archives: "Archives",
  others: "Autres",
  noMatch: "Aucun article ne correspond à ces filtres.",
  noArchive: "Les archives sont vides. Pour y ranger un article, ouvrez son menu par un clic droit.",
  some: (count: string, all: string) => `${count} sur ${all}`,
  selected: (count: string) => `${count} articles choisis`,
  deselect: "Ne plus choisir",
  actions: "Actions sur les articles choisis",
  status: "Statut",
  setRubrique: "Rubrique",
  addTag: "Ajouter une étiquette",
  newRubrique: "Autre rubrique",
  newTag: "Autre étiquette",
  noRubrique: "Sans rubrique",
  duplicate: "Dupliquer",
  trash: "Mettre à la corbeille",
  restore: "Restaurer",
  archive: "Archiver",
  unarchive: "Sortir des archives",
  apply: "Appliquer",
  dropHere: "Déposez sur une rubrique",
  changed: (count: string, plural: boolean) => `${count}${NBSP}${plural ? "articles modifiés" : "article modifié"}.`,
  trashed: (count: string, plural: boolean) => `${count}${NBSP}${plural ? "articles sont" : "article est"} dans la corbeille.`,
  restored: (count: string, plural: boolean) => `${count}${NBSP}${plural ? "articles restaurés" : "article restauré"}.`,
  archived: (count: string, plural: boolean) => `${count}${NBSP}${plural ? "articles archivés" : "article archivé"}.`,
  unarchived: (count: string, plural: boolean) => `${count}${NBSP}${plural ? "articles sortis" : "article sorti"} des archives.`,
  duplicated: (count: string, plural: boolean) => `${count}${NBSP}${plural ? "articles dupliqués" : "article dupliqué"}.`,
  emptyTrash: "Vider la corbeille…",
  confirmEmpty: "Vider la corbeille",
  confirmEmptyHelp: (count: string, plural: boolean) => `${plural ? `Les ${count}${NBSP}articles de la corbeille et leur historique seront effacés` : "L’article de la corbeille et son historique seront effacés"} de cet ordinateur. Rien ne pourra les faire revenir${NNBSP}; ils quittent aussi les sauvegardes, peu après.`,
  emptyNow: "Vider la corbeille",
  keep: "Tout garder",
  emptied: "La corbeille est vide.",
  underEmbargo: "Sous embargo",
} as const;
