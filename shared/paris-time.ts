const paris = new Intl.DateTimeFormat("fr-FR", { timeZone: "Europe/Paris", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/**
 * An instant as a document says it, the same on every computer: « 24 novembre
 * 2026 à 18 h 00, heure de Paris ». The hour is that of the clocks of the day,
 * summer or winter. `instant` is in milliseconds UTC.
 */
export function parisText(instant: number): string {
  const parts = new Map(paris.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? "";
  const day = part("day") === "1" ? "1er" : part("day");
  return `${day} ${part("month")} ${part("year")} à ${Number(part("hour"))}\u00a0h\u00a0${part("minute")}, heure de Paris`;
}
