import { CAPITAL } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { correction, type Rule } from "../rule.ts";

const titles = /(?:MM?\.|Mmes?|Mlles?|Dr|Pr|Mgr)[ \u2009](?=\p{Lu})/gu;

/**
 * A no-break space between a civility and a name.
 *
 *     M. Durand, Mme Roy    H&M. Elle  2 m. Le
 *       ^           ^
 */
export const espaceCivilite: Rule = {
  id: "espace-civilite",
  mode: "auto",
  severity: "avertissement",
  message: "Espace insécable attendue entre la civilité et le nom.",
  source: "Imprimerie nationale¦; Le Monde diplomatique",
  needs: CAPITAL,
  find: ({ text }, spaces) =>
    matches(titles, text).flatMap(({ 0: title, index }) => {
      const before = text.charAt(index - 1);
      if (isWordAt(text, index - 1) || (before !== "" && "&.-+".includes(before))) return [];
      const at = index + title.length - 1;
      return [correction(at, at + 1, spaces.bond)];
    }),
  corrects: [
    ["Selon M. Durand", "Selon M.⍽Durand"],
    ["Mme Roy et MM. Petit et Roy", "Mme⍽Roy et MM.⍽Petit et Roy"],
    ["Le Dr Martin, le Pr Leroy, Mlle Lovelace", "Le Dr⍽Martin, le Pr⍽Leroy, Mlle⍽Lovelace"],
  ],
  leaves: ["H&M. Elle vend", "2 m. Le suivant", "Mr. Robot", "M.⍽Torvalds"],
};
