import { firstOfMonth } from "../../shared/first-of-month.ts";
import { NBSP } from "../../shared/fr.ts";

const when = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeStyle: "short" });
const number = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });

/** An instant in full, by the clock of this machine. */
export function dateText(at: number): string {
  return firstOfMonth(when.format(at));
}

/** Bytes as the system's file lists give them. */
export function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))}${NBSP}ko` : `${number.format(bytes / 1_000_000)}${NBSP}Mo`;
}
