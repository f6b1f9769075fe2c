import { DIGIT } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const glued = /(\d{1,3})[hH]([0-5]\d)?(?![\p{L}\p{M}\p{N}_'’-])/gu;

/** `12 h 30` rather than `12h30`, which some houses prefer. */
export const heureSoudee: Rule = {
  id: "heure-soudee",
  mode: "suggestion",
  severity: "info",
  message: "Espaces insécables attendues autour du «⍽h⍽».",
  source: "Imprimerie nationale¦; OQLF",
  needs: DIGIT,
  find: ({ text }, spaces) =>
    matches(glued, text).flatMap(({ 0: match, 1: hour = "", 2: minutes, index }) => {
      const before = text.charAt(index - 1);
      if (isWordAt(text, index - 1) || before === "-" || (minutes !== undefined && Number(hour) > 24)) return [];
      const rest = minutes === undefined ? "" : spaces.bond + minutes;
      return [proposal(index, index + match.length, `${hour}${spaces.bond}h${rest}`)];
    }),
  corrects: [
    ["Rendez-vous à 14h30.", "Rendez-vous à 14⍽h⍽30."],
    ["à 9H05, assistance 24h/24", "à 9⍽h⍽05, assistance 24⍽h/24"],
    ["La panne dure jusqu’à 23h.", "La panne dure jusqu’à 23⍽h."],
  ],
  leaves: ["14⍽h⍽30", "Le codec H264", "14:30"],
};
