import { drawn } from "../../typography/spaces.ts";
import { inField, type PreflightCheck } from "../check.ts";

/** Nothing leaves before its hour. */
export const embargo: PreflightCheck = {
  id: "embargo",
  label: "Embargo en cours",
  usual: "bloque",
  find: ({ fields, now }) =>
    fields.embargo === null || fields.embargo <= now
      ? []
      : [inField("embargo", drawn(`L’article est sous embargo jusqu’au ${hourOf(fields.embargo)}.`))],
};

/** « 24 novembre 2026 à 18 h 00 », in the reader's own time. */
function hourOf(instant: number): string {
  const date = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long" }).format(instant);
  const [hours = "", minutes = ""] = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit" }).format(instant).split(":");
  return `${date.replaceAll(" ", "⍽")} à ${Number(hours)}⍽h⍽${minutes}`;
}
