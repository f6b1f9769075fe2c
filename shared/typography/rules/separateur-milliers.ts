import { DIGIT } from "../features.ts";
import { isCapitalAt, isWordAt, matches, wordBefore } from "../reading.ts";
import { beginsSentence } from "../sentences.ts";
import { proposal, type Rule } from "../rule.ts";

const separated =
  /[1-9]\d{0,2}(?:(?:\.\d{3})+(?:,\d{1,2})?|(?:['’]\d{3})+|(?:,\d{3}){2,}|(?:,\d{3})+\.\d{1,2})(?![\d]|[.,'’]\d)/g;

const versions = /^(?:v|versions?|ip|adresse|norme|build|noyau|révision|release|firmware|micrologiciel|pilote|protocole)$/i;

/** Groups of thousands are set apart by a space, not by a point nor an apostrophe. */
export const separateurMilliers: Rule = {
  id: "separateur-milliers",
  mode: "suggestion",
  severity: "avertissement",
  message: "Les milliers se séparent par une espace.",
  source: "BIPM¦; Imprimerie nationale",
  needs: DIGIT,
  find: ({ text }, spaces) =>
    matches(separated, text).flatMap(({ 0: number, index }) => {
      const before = text.charAt(index - 1);
      const end = index + number.length;
      if (isWordAt(text, index - 1) || isWordAt(text, end) || (before !== "" && ".,'’-/".includes(before))) return [];
      const word = wordBefore(text, index);
      const isName = isCapitalAt(word, 0) && !beginsSentence(text, index - word.length - 1);
      if (versions.test(word) || (isName && number.includes(".")) || isAddress(number)) return [];
      return [proposal(index, end, regrouped(number, spaces.thousands))];
    }),
  corrects: [
    ["Le serveur coûte 12.500 euros.", "Le serveur coûte 12¦500 euros."],
    ["Plus de 1.200.000 comptes.", "Plus de 1¦200¦000 comptes."],
    ["Un parc de 48'000 bornes.", "Un parc de 48¦000 bornes."],
    ["À 1.299,99⍽€, 1,299.99⍽$, sur 1,200,000 postes", "À 1¦299,99⍽€, 1¦299,99⍽$, sur 1¦200¦000 postes"],
  ],
  leaves: ["La version 12.500 du protocole.", "L’IP 10.200.100.1", "12¦500 euros.", "192.168.100.200", "12,500 euros", "entre 1,200 et 2"],
};

/** Four groups that could be bytes, none written `000`, are an IP address. */
function isAddress(number: string): boolean {
  const groups = number.split(".");
  return groups.length === 4 && groups.every((group) => Number(group) < 256 && (group === "0" || !group.startsWith("0")));
}

/** The groups apart, and what is after a last lone mark as decimals. */
function regrouped(number: string, space: string): string {
  const decimals = /[.,](\d{1,2})$/.exec(number);
  const whole = decimals === null ? number : number.slice(0, decimals.index);
  return whole.replace(/[.,'’]/g, space) + (decimals === null ? "" : `,${decimals[1]}`);
}
