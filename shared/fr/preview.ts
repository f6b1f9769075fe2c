import { NBSP } from "../fr.ts";

/** Sentences of the tabs of the preview. */
export const previewSentences = {
  tabs: "Ce qui est montré",
  article: "Article",
  networks: "Réseaux",
  width: "Largeur",
  desktop: "Bureau",
  phone: "Téléphone",
  places: { google: "Google", x: "X", linkedin: "LinkedIn" },
  untitled: "Sans titre",
  noDescription: "Sans description, un extrait du texte sera montré.",
  noImage: "Image de l’article",
  site: "votre-site.fr",
  cut: (what: "title" | "description") => (what === "title" ? "Le titre sera coupé après ces mots." : "La description sera coupée après ces mots."),
  length: (count: number) => `${count}${NBSP}signes`,
} as const;
