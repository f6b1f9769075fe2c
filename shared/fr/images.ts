import { NBSP } from "../fr.ts";
import type { ImageRefusal } from "../image-names.ts";

/** Sentences about the images of an article. */
export const imageSentences = {
  choose: "Insérer une image",
  files: "Images",
  title: "Image",
  preview: "Image choisie",
  alternative: "Texte alternatif",
  alternativeHelp: "Ce que l’on voit, pour qui ne le voit pas. Laissez ce champ vide si l’image n’apprend rien.",
  legende: "Légende",
  credit: "Crédit",
  creditHint: "Jeanne Roy / Agence",
  apply: "Appliquer",
  cancel: "Annuler",
  gone: "L’image n’est plus à cette place dans le texte.",
  inserted: (count: number) => (count === 1 ? "Image ajoutée. Écrivez son texte alternatif, puis sa légende et son crédit." : `${count}${NBSP}images ajoutées.`),
  describe: "Légende et crédit…",
  inserting: "Image en cours d’ajout…",
  size: (width: string, height: string, weight: string) => `${width}${NBSP}×${NBSP}${height} pixels, ${weight}`,
  kilobytes: (count: string) => `${count}${NBSP}ko`,
  megabytes: (count: string) => `${count}${NBSP}Mo`,
  unused: "Images inutilisées",
  unusedHelp: "Aucun article ne montre ces images. Une fois supprimées, elles manqueront aux anciennes versions qui les montraient.",
  noneUnused: "Toutes les images de la bibliothèque sont dans un article.",
  keep: "Fermer",
  remove: (count: number) => (count <= 1 ? "Supprimer l’image" : `Supprimer ${count}${NBSP}images`),
  removed: (count: number) => (count <= 1 ? "L’image est supprimée." : `${count}${NBSP}images sont supprimées.`),
  noImageHere: "Placez le curseur dans une image, ou cliquez sur une image de l’aperçu.",
} as const;

/** Why a file is not taken, and what to do. */
export const imageRefusalSentences: Record<ImageRefusal, string> = {
  format: "Ce fichier n’est pas une image que Marbre sait montrer. Enregistrez-la en JPEG, PNG, WebP ou GIF.",
  svg: "Les images SVG peuvent contenir des programmes et ne sont pas acceptées. Exportez celle-ci en PNG.",
  avif: "Les formats AVIF et HEIC ne sont pas acceptés. Enregistrez l’image en JPEG ou en PNG.",
  "too-heavy": `Cette image pèse plus de 20${NBSP}Mo. Réduisez-la, puis réessayez.`,
  "too-large": `Cette image est trop grande (plus de 60${NBSP}millions de pixels, ou un côté de plus de 16${NBSP}000). Réduisez-la, puis réessayez.`,
  damaged: "Ce fichier est abîmé ou incomplet. Demandez-en une autre copie, ou enregistrez-le de nouveau depuis un logiciel d’images.",
};
