import { firstOfMonth } from "../shared/first-of-month.ts";
import { NBSP } from "../shared/fr.ts";

const day = new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", year: "numeric" });
const hour = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit" });

/** An instant, in ms UTC, as a sentence says it here: « 24 novembre 2026 à 11 h 05 », by the clock of this machine. */
export function instantText(at: number): string {
  return `${firstOfMonth(day.format(at)).replaceAll(" ", NBSP)} à ${hour.format(at).replace(":", `${NBSP}h${NBSP}`)}`;
}
