import { BARE_URL } from "../features.ts";
import { URL, matches, spacesAfter } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const urls = new RegExp(URL, "g");

/**
 * A bare URL before a punctuation that wants a no-break space: GitHub would take
 * the space into the link. Between angle brackets, its end is plain.
 */
export const urlNue: Rule = {
  id: "url-nue",
  mode: "suggestion",
  severity: "info",
  message: "Adresse nue suivie d’une ponctuation⍽: l’écrire entre chevrons, ou en faire un lien.",
  source: "GitHub Flavored Markdown",
  needs: BARE_URL,
  find: (passage) =>
    matches(urls, passage.text).flatMap(({ index }) => {
      const next = passage.text.charAt(spacesAfter(passage.text, index + 1));
      if (next === "" || !":;!?»".includes(next)) return [];
      return [proposal(index, index + 1, `<${passage.sourceOf(index, index + 1)}>`)];
    }),
  corrects: [
    ["Voir https://x.fr : oui", "Voir <https://x.fr> : oui"],
    ["Voir https://x.fr ; puis", "Voir <https://x.fr> ; puis"],
    ["« https://x.fr »", "« <https://x.fr> »"],
  ],
  leaves: ["<https://x.fr> : oui", "[x](https://x.fr) : oui", "Voir https://x.fr", "Voir https://x.fr puis"],
};
