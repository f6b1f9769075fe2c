import { GLUED_DOT } from "../features.ts";
import { isCapitalAt, isSpace, isWordAt, matches, wordBefore } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const sigles = /(?:[A-ZÀ-ÖØ-Þ]\.){3,}/g;
const determiners = /^(?:l|la|le|les|de|du|des|d|à|aux?|une?|cette|ce)$/i;

/** Acronyms are written without points; the initials of a person keep theirs. */
export const siglesPoints: Rule = {
  id: "sigles-points",
  mode: "suggestion",
  severity: "avertissement",
  message: "Les sigles s’écrivent sans points.",
  source: "OQLF¦; Le Monde diplomatique",
  needs: GLUED_DOT,
  find: ({ text }) =>
    matches(sigles, text).flatMap(({ 0: match, index }) => {
      const end = index + match.length;
      if (isWordAt(text, index - 1) || isWordAt(text, end)) return [];
      const before = "'’".includes(text.charAt(index - 1) || " ") ? "l" : wordBefore(text, index);
      const isFollowedByName = isSpace(text.charCodeAt(end)) && isCapitalAt(text, end + 1);
      if (isFollowedByName && !determiners.test(before)) return [];
      const letters = match.replaceAll(".", "");
      const endsSentence = end === text.length || isFollowedByName;
      return [proposal(index, end, endsSentence ? `${letters}.` : letters)];
    }),
  corrects: [
    ["La S.N.C.F. publie ses données.", "La SNCF publie ses données."],
    ["L’O.N.U. s’inquiète.", "L’ONU s’inquiète."],
    ["Le R.G.P.D. s’applique à la S.N.C.F.", "Le RGPD s’applique à la SNCF."],
  ],
  leaves: ["La SNCF publie.", "En 50 av. J.-C.", "George W. Bush", "J. R. R. Tolkien", "J.R.R. Tolkien", "i.e."],
};
