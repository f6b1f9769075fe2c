import { NBSP } from "../fr.ts";
import type { Severity } from "../typography/rule.ts";

/** Sentences of the lists of rules in « Préférences ». */
export const ruleSentences = {
  rules: "Règles",
  findRule: "Chercher une règle",
  noRule: "Aucune règle ne contient ces mots.",
  source: (source: string) => `Source${NBSP}: ${source}`,
  becomes: (before: string, after: string) => `${before} → ${after}`,
  style: "Style",
  reset: "Revenir aux règles d’origine",
} as const;

/** What is thought of what the rules of each severity find. */
export const severityLabels: Readonly<Record<Severity, string>> = {
  erreur: "Fautes",
  avertissement: "À revoir dans presque toutes les rédactions",
  info: "Choix de la maison",
};
