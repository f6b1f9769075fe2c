import { NBSP, NNBSP } from "../fr.ts";

/** Sentences of « Avant envoi »: the panel, the export dialog, the settings. */
export const preflightSentences = {
  preflight: "Avant envoi",
  ready: "Rien ne manque. L’article peut partir.",
  blocking: "Bloque l’export",
  warning: "À revoir",
  count: (blocking: string, warnings: string) => `${blocking} à régler, ${warnings} à revoir`,
  more: (count: string) => `et ${count} autres`,
  stops: `Avant d’exporter, réglez ceci${NBSP}:`,
  anyway: "Exporter quand même",
  anywayHelp: "Ces points ne vous seront plus signalés pour cet envoi.",
  show: "Voir « Avant envoi »".replace("« ", `«${NBSP}`).replace(" »", `${NBSP}»`),
  settings: "Avant envoi",
  settingsHelp: `Ce qui est vérifié avant un export. Un point bloquant arrête l’export${NNBSP}; il reste possible de passer outre.`,
  reset: "Rétablir les choix d’origine",
  levels: { non: "Ignorer", avertit: "Avertir", bloque: "Bloquer" },
} as const;
