import { CAPITAL } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { correction, proposal, type Hit, type Rule } from "../rule.ts";

const compound = /[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]?\.-[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]?\.[ \u2009](?=[A-ZÀ-ÖØ-Þ])/g;
const simple = /[A-ZÀ-ÖØ-Þ]\.[ \u2009](?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])/g;
const before = /(?:^|[ \u00a0])(?:de|par|selon|avec|chez|pour|à)[ \u00a0]$/;

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
    ...matches(simple, text).flatMap(({ 0: initial, index }): readonly Hit[] =>
      before.test(text.slice(Math.max(0, index - 8), index))
        ? [proposal(index, index + initial.length, initial.trimEnd() + spaces.bond)]
        : [],
    ),
  ],
  corrects: [
    ["J.-P. Serre et J.-F. Abramatic", "J.-P.⍽Serre et J.-F.⍽Abramatic"],
    ["Selon M.-C. Lasne", "Selon M.-C.⍽Lasne"],
    ["L’article de R. Stallman", "L’article de R.⍽Stallman"],
  ],
  leaves: ["Passons au plan B. Ensuite", "J.-P.⍽Serre", "En 50 av. J.-C. Les Gaulois", "la figure C. Rien"],
};
