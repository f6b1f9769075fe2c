import { NBSP } from "../fr.ts";
import type { Settings } from "../settings-schema.ts";

/** Sentences of « Préférences ». */
export const settingsSentences = {
  title: "Préférences",
  sections: "Sections des préférences",
  close: "Fermer",
  display: "Affichage",
  measures: "Mesures",
  theme: "Thème",
  textSize: "Taille du texte",
  larger: "Augmenter",
  smaller: "Diminuer",
  showSpaces: "Montrer les espaces insécables",
  showSpacesHelp: `Deux signes discrets${NBSP}: un pour l’espace insécable, un pour l’espace fine insécable.`,
  showFindingCard: "Montrer l’explication d’une remarque",
  showFindingCardHelp: "À côté du texte, quand le curseur s’arrête sur le passage. Échap la ferme.",
  syncScroll: "Faire défiler l’aperçu avec le texte",
  perimeter: "Ce qui compte dans le calibrage",
} as const;

/** Names of the themes. */
export const themeNames: Record<Settings["theme"], string> = {
  systeme: "Celui du système",
  clair: "Clair",
  sombre: "Sombre",
};

/** Names of the perimeters of an order. */
export const perimeterNames: Record<Settings["perimeter"], string> = {
  corps: "Le corps seul",
  "corps-chapo": "Le corps et le chapô",
  tout: "Tout l’article",
};
