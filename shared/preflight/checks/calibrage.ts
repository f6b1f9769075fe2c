import { formatInteger } from "../../markdown/measure.ts";
import { writtenIn } from "../../markdown/perimeter.ts";
import { drawn } from "../../typography/spaces.ts";
import { inField, type PreflightCheck } from "../check.ts";

/** What a page absorbs without a cut: a twentieth of the order. */
const tolerance = 0.05;

/** The length is the one that was ordered. */
export const calibrage: PreflightCheck = {
  id: "calibrage",
  label: "Longueur hors du calibrage (à 5⍽% près)".replace("⍽", "\u00a0"),
  usual: "avertit",
  find: ({ fields, measures, perimeter }) => {
    const ordered = fields.calibrage;
    if (ordered === null || ordered === 0) return [];
    const difference = writtenIn(measures, perimeter) - ordered;
    if (Math.abs(difference) <= ordered * tolerance) return [];
    const signes = formatInteger(Math.abs(difference));
    const message = difference > 0 ? `⍽signes de trop` : `⍽signes manquent`;
    return [inField("calibrage", drawn(`${signes}${message} pour un calibrage de ${formatInteger(ordered)}.`))];
  },
};
