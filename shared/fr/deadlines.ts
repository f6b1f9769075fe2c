import type { Settings } from "../settings-schema.ts";

/** Sentences of the notices before a bouclage, and of their setting. */
export const deadlineSentences = {
  section: "Échéances",
  setting: "Prévenir avant le bouclage d’un article",
  notice: (left: string) => `Bouclage ${left}`,
} as const;

/** Names of the delays before a bouclage, in minutes. */
export const noticeNames: Record<Settings["deadlineNotice"], string> = {
  0: "Jamais",
  15: "15\u00a0minutes avant",
  60: "Une heure avant",
  180: "Trois heures avant",
  1440: "Un jour avant",
};
