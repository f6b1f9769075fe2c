import { NBSP } from "../fr.ts";

/** How a stretch of time is said. */
export const timeLeftSentences = {
  now: "maintenant",
  left: (span: string) => `dans ${span}`,
  late: (span: string) => `en retard de ${span}`,
  minutes: (minutes: number) => `${minutes}${NBSP}min`,
  hours: (hours: number, minutes: number) => (minutes === 0 ? `${hours}${NBSP}h` : `${hours}${NBSP}h${NBSP}${String(minutes).padStart(2, "0")}`),
  days: (days: number) => `${days}${NBSP}j`,
} as const;
