import { NBSP } from "../fr.ts";

/** Sentences of the tabs of the preview. */
export const previewSentences = {
  tooLongToShow: "Ce passage d’un seul tenant est trop long pour l’aperçu. Les exports l’ont en entier.",
  tabs: "Ce qui est montré",
  article: "Article",
  networks: "Réseaux",
  pdf: "PDF",
  width: "Largeur",
  desktop: "Ordinateur",
  phone: "Téléphone",
  places: { google: "Google", x: "X", linkedin: "LinkedIn" },
  untitled: "Sans titre",
  noDescription: "Sans description, un extrait du texte sera montré.",
  noImage: "L’article n’a pas d’image",
  image: "Première image de l’article",
  site: "votre-site.fr",
  cut: (what: "title" | "description") => (what === "title" ? "Le titre sera coupé après ces mots." : "La description sera coupée après ces mots."),
  pdfPages: "Pages du PDF",
  pdfPage: (page: number, count: number) => `Page ${page} sur ${count}`,
  pdfCount: (count: number) => `${count}${NBSP}${count > 1 ? "pages" : "page"}`,
  pdfMaking: "Mise en pages…",
  pdfStop: "Arrêter",
  pdfStopped: "Mise en pages arrêtée.",
  pdfFailed: "Les pages n’ont pas pu être préparées.",
  pdfAgain: "Actualiser",
  length: (count: number) => `${count}${NBSP}signes`,
} as const;
