import { CAPITAL } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { correction, proposal, type Hit, type Rule } from "../rule.ts";

const compound = /\p{Lu}\p{Ll}?\.-\p{Lu}\p{Ll}?\.[ \u2009](?=\p{Lu})/gu;
const simple = /(?<=(?:^| )(?:de|par|selon|avec|chez|pour|à) )\p{Lu}\.[ \u2009](?=\p{Lu}\p{Ll})/gu;

/** A no-break space between compound initials and the name; proposed after a single initial. */
export const espaceInitiales: Rule = {
  id: "espace-initiales",
  mode: "auto",
  severity: "info",
  message: "Espace insécable attendue entre les initiales et le nom.",
  source: "Imprimerie nationale",
  needs: CAPITAL,
  find: ({ text }, spaces) => [
    ...matches(compound, text).flatMap(({ 0: initials, index }): readonly Hit[] => {
      const isEra = /(?:av|apr)\.[ \u00a0\u202f]$/.test(text.slice(Math.max(0, index - 5), index));
      if (isWordAt(text, index - 1) || isEra) return [];
      const at = index + initials.length - 1;
      return [correction(at, at + 1, spaces.bond)];
    }),
    ...matches(simple, text).map(({ 0: initial, index }) =>
      proposal(index, index + initial.length, initial.trimEnd() + spaces.bond),
    ),
  ],
  corrects: [
    ["J.-P. Serre et J.-F. Abramatic", "J.-P.⍽Serre et J.-F.⍽Abramatic"],
    ["Selon M.-C. Lasne", "Selon M.-C.⍽Lasne"],
    ["L’article de R. Stallman", "L’article de R.⍽Stallman"],
  ],
  leaves: ["Passons au plan B. Ensuite", "J.-P.⍽Serre", "En 50 av. J.-C. Les Gaulois", "la figure C. Rien"],
};
