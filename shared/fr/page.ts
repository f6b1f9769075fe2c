import { NBSP, NNBSP } from "../fr.ts";

/** Sentences of the desk: the page, what stands around it, and what is said above it. */
export const pageSentences = {
  preview: "Aperçu",
  libraryWidth: "Largeur de la bibliothèque",
  previewWidth: "Largeur de l’aperçu",
  panels: "Panneaux",
  forms: "Mise en forme",
  status: "Statut",
  export: "Exporter",
  noArticle: "Aucun article ouvert",
  noArticleHelp: "Choisissez un article dans la bibliothèque, ou commencez-en un.",
  write: "Écrire un article",
  startFailed: "Marbre n’a pas pu ouvrir la bibliothèque",
  startFailedHelp: "Quittez Marbre, puis rouvrez-le. Vos articles sont intacts sur le disque.",
  inTrash: `Cet article est dans la corbeille${NBSP}: il se lit, il ne se modifie pas.`,
  restore: "Restaurer",
  copyAll: "Copier tout",
  copied: "L’article entier est dans le presse-papiers. Collez-le dans un autre logiciel pour le mettre à l’abri.",
  retry: "Réessayer",
  closeMessage: "Fermer le message",
  plan: "Plan",
  planEmpty: "Les intertitres de l’article apparaîtront ici. Pour en faire un, commencez une ligne par ##, suivi d’une espace.",
  planCut: (shown: string, total: string) => `Les ${shown} premiers intertitres sur ${total} sont montrés.`,
} as const;

/** Labels of the titraille's fields. */
export const fieldLabels = {
  surtitre: "Surtitre",
  titre: "Titre",
  chapo: "Chapô",
  signature: "Signature",
} as const;

/** Sentences of the line « Mesures ». */
export const measureSentences = {
  measures: "Mesures",
  selection: (signes: string, mots: string) => `Sélection${NBSP}: ${signes}, ${mots}`,
  words: (count: string, plural: boolean) => `${count}${NBSP}${plural ? "mots" : "mot"}`,
  toCheck: (count: string) => `${count}${NBSP}à vérifier`,
  ordered: (written: string, ordered: string) => `${written}${NBSP}/${NBSP}${ordered}`,
  exact: "au signe près",
  over: (signes: string) => `${signes} de trop`,
  under: (signes: string) => `il manque ${signes}`,
  gauge: "Calibrage",
} as const;

/** Sentences of the palette and of « À propos de Marbre ». */
export const dialogSentences = {
  palette: "Palette de commandes",
  command: "Commande",
  commands: "Commandes",
  commandHint: `Que voulez-vous faire${NNBSP}?`,
  noCommand: "Aucune commande de ce nom. Essayez un mot plus court.",
  about: "À propos de Marbre",
  version: (version: string) => `Marbre ${version}`,
  offline: `Vos textes restent sur cet ordinateur${NBSP}: Marbre n’utilise jamais le réseau.`,
  credits: `Caractères${NBSP}: Source Serif 4, Source Sans 3, IBM Plex Mono (licence SIL OFL 1.1). Dictionnaire français${NBSP}: Dicollecte, par dictionary-fr (MPL 2.0). Termes recommandés${NBSP}: FranceTerme, ministère de la Culture (Licence Ouverte), et Office québécois de la langue française.`,
  close: "Fermer",
} as const;
