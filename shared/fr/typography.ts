import { NBSP, NNBSP } from "../fr.ts";
import type { ProfileName } from "../typography/profile-names.ts";
import type { Mode } from "../typography/rule.ts";

/** Sentences of the section « Typographie » of « Préférences », and of its two native dialogs. */
export const typographySentences = {
  typography: "Typographie",
  profile: "Profil de la maison",
  typed: "Corriger au fil de la frappe",
  typedHelp: `Guillemets, apostrophes, points de suspension et espaces, à la touche suivante. Ctrl+Z ou Retour arrière rétablit ce que vous aviez tapé${NNBSP}; ce qui est collé reste tel quel.`,
  pasted: "Corriger aussi ce qui est collé",
  pastedHelp: "En une étape à part, que Ctrl+Z annule seule.",
  export: "Exporter…",
  import: "Importer…",
  share: "Partager cette typographie",
  shareHelp: "Un seul fichier porte le profil et les règles. Toute la rédaction peut l’importer.",
  exportTitle: "Exporter la typographie",
  importTitle: "Importer une typographie",
  fileKind: "Typographie de Marbre",
  fileName: "typographie.json",
  exported: (name: string) => `Typographie exportée${NBSP}: ${name}`,
  imported: "La typographie du fichier est maintenant la vôtre.",
} as const;

/** Names of the profiles. */
export const profileLabels: Readonly<Record<ProfileName, { readonly label: string; readonly help: string }>> = {
  presse: {
    label: "Presse",
    help: "Espace fine insécable avant le point-virgule, le point d’exclamation et le point d’interrogation, insécable avant le deux-points et dans les guillemets.",
  },
  web: { label: "Web", help: "Espace insécable ordinaire partout, que tous les sites gardent." },
  aucune: { label: "Aucune insécable", help: "Espaces ordinaires partout." },
};

/** What is done with what the rules of each mode find. */
export const modeLabels: Readonly<Record<Mode, string>> = {
  auto: `Corrigées au fil de la frappe et par «${NBSP}Tout corriger${NBSP}»`,
  suggestion: "Proposées, une à une",
  signalement: "Signalées, sans proposition",
};
