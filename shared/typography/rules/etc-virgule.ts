import { DOT } from "../features.ts";
import { isSpace, isWordAt, matches } from "../reading.ts";
import { proposal, type Hit, type Rule } from "../rule.ts";

const etcetera = /etc\.(?:[ \u00a0\u202f]etc\.)*/g;

/** A comma before `etc.`, and one `etc.` only. */
export const etcVirgule: Rule = {
  id: "etc-virgule",
  mode: "suggestion",
  severity: "avertissement",
  message: "Virgule attendue avant «⍽etc.⍽», qui ne se répète pas.",
  source: "Imprimerie nationale⍽: «⍽On fera précéder “etc.” d’une virgule⍽»¦; Académie française",
  needs: DOT,
  find({ text }) {
    if (!text.includes("etc.")) return [];
    return matches(etcetera, text).flatMap(({ 0: match, index }): readonly Hit[] => {
      const end = index + match.length;
      if (match.length > 4) return isWordAt(text, index - 1) ? [] : [proposal(index, end, "etc.")];
      if (!isSpace(text.charCodeAt(index - 1))) return [];
      const before = text.charAt(index - 2);
      const isGlued = isWordAt(text, index - 2) || (before !== "" && ")»”\ufffc".includes(before));
      return isGlued ? [proposal(index - 1, end, ", etc.")] : [];
    });
  },
  corrects: [
    ["Des câbles etc. sont fournis.", "Des câbles, etc. sont fournis."],
    ["JPEG, PNG, WebP etc.", "JPEG, PNG, WebP, etc."],
    ["PNG, etc. etc.", "PNG, etc."],
  ],
  leaves: ["JPEG, PNG, etc.", "(etc.)", "/etc est vide"],
};
