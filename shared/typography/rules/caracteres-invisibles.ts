import { INVISIBLE } from "../features.ts";
import { matches } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const invisible = /[\u200b\ufeff\u00ad\u2060\u200e\u200f]+/g;

/** Characters that nobody sees and that break searches; those of an emoji are left. */
export const caracteresInvisibles: Rule = {
  id: "caracteres-invisibles",
  mode: "suggestion",
  severity: "avertissement",
  message: "Caractère invisible à supprimer.",
  source: "Unicode",
  needs: INVISIBLE,
  find: ({ text }) => matches(invisible, text).map(({ 0: run, index }) => proposal(index, index + run.length, "")),
  corrects: [
    ["Le rou\u200bteur", "Le routeur"],
    ["Un \ufeffBOM", "Un BOM"],
    ["inter\u00adnet", "internet"],
  ],
  leaves: ["L’équipe \u{1f469}\u200d\u{1f4bb}", "Le cœur \u2764\ufe0f", "Une fine¦!"],
};
