import { NBSP } from "../fr.ts";
import type { ExportFormat } from "../ipc.ts";

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
  gone: "fichier déplacé ou supprimé",
  kilobytes: (count: string) => `${count}${NBSP}ko`,
  megabytes: (count: string) => `${count}${NBSP}Mo`,
} as const;

/** What each output is for, in a few words. */
export const formatPurposes: Readonly<Record<ExportFormat, string>> = {
  html: "complète, avec ses caractères et sa mise en pages",
  fragment: "le corps seul, à coller dans un site",
  wordpress: "des blocs, à coller dans l’éditeur de code",
  docx: "avec des styles, pour la rédaction",
  pdf: "A4, paginé, à relire ou à imprimer",
  txt: "le texte seul, sans marques",
  md: "la source, avec sa fiche",
};
