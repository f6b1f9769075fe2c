import { NBSP } from "../fr.ts";
import type { ExportFormat } from "../export-profile-schema.ts";

/** Sentences of the dialog « Exporter l’article ». */
export const exportSentences = {
  title: "Exporter l’article",
  format: "Format",
  export: "Exporter",
  close: "Fermer",
  cancel: "Annuler",
  preparing: "Préparation…",
  done: (name: string) => `Exporté${NBSP}: ${name}`,
  history: "Exports de l’article",
  open: "Ouvrir",
  reveal: "Montrer dans le dossier",
  again: "Refaire",
  gone: "fichier déplacé ou supprimé",
  kilobytes: (count: string) => `${count}${NBSP}ko`,
  megabytes: (count: string) => `${count}${NBSP}Mo`,
} as const;

/** Sentences of what can be asked of an output, and of what stays. */
export const exportOptionSentences = {
  style: "Style du PDF",
  styles: { epreuve: "Épreuve", copie: "Copie", feuillet: "Feuillets" },
  styleHelp: {
    epreuve: "mise en pages de presse",
    copie: "lignes espacées, numérotées de cinq en cinq, marge pour corriger",
    feuillet: "25 lignes de 60 signes par page",
  },
  paper: "Papier",
  papers: { A4: "A4", Letter: "Letter" },
  columns: "Colonnes",
  columnCount: { 1: "Une", 2: "Deux" },
  headingOffset: "Abaisser les intertitres de",
  oldSystems: "Anciens systèmes",
  oldSystemsHelp: `Les espaces fines insécables deviennent des espaces insécables${NBSP}: certains sites affichent un carré à leur place.`,
  tracked: "Suivi des modifications",
  trackedHelp: "Les modifications et les remarques en attente deviennent celles de Word. Sinon, le texte sort comme si tout était accepté, sans remarque.",
  leftOut: (what: string) => `Ne sortiront pas${NBSP}: ${what}.`,
  leftOutNotes: (count: number) => (count === 1 ? "1 note privée" : `${count} notes privées`),
  leftOutRemarks: (count: number) => (count === 1 ? "1 remarque" : `${count} remarques`),
  leftOutComments: (count: number) => (count === 1 ? "1 commentaire" : `${count} commentaires`),
  leftOutReviews: (count: number) => (count === 1 ? "1 commentaire de relecture, sauf dans Word" : `${count} commentaires de relecture, sauf dans Word`),
  leftOutFields: (count: number) => (count === 1 ? "un champ privé de la fiche" : "les notes et les sources de la fiche"),
} as const;

/** Sentences of the dialog « Exporter plusieurs articles ». */
export const batchSentences = {
  title: "Exporter plusieurs articles",
  profile: "Profil",
  newProfile: "Nouveau profil",
  name: "Nom du profil",
  formats: "Formats",
  options: "Options des formats",
  folder: "Dossier",
  choose: "Choisir…",
  noFolder: "aucun dossier choisi",
  pattern: "Nom des fichiers",
  patternHelp: "{date}, {slug}, {titre}, {rubrique} et {signature} sont remplacés.",
  save: "Enregistrer le profil",
  remove: "Supprimer le profil",
  articles: "Articles",
  all: "Tout cocher",
  none: "Tout décocher",
  run: "Exporter",
  progress: (step: string) => `Export en cours${NBSP}: ${step}`,
  done: (count: number) => (count < 2 ? `${count} fichier écrit.` : `${count} fichiers écrits.`),
  report: "Compte rendu",
  copied: { wordpress: "Article copié pour WordPress.", word: "Article copié pour Word.", mail: "Article copié pour un mail." },
  neverExported: "Cet article n’a pas encore été exporté.",
} as const;

/** What each output is for, in a few words. */
export const formatPurposes: Readonly<Record<ExportFormat, string>> = {
  html: "complète, avec ses caractères et sa mise en pages",
  fragment: "le corps seul, à coller dans un site",
  wordpress: "des blocs, à coller dans l’éditeur de code, images à part",
  docx: "avec des styles, pour la rédaction",
  pdf: "paginé, à relire ou à imprimer",
  txt: "le texte seul, sans marques",
  md: "la source, avec sa fiche",
};
