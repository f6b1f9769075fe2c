import { DOT } from "../features.ts";
import { proposal, type Rule } from "../rule.ts";

/** A heading takes no full stop; `?`, `!` and `…` are admitted. */
export const titrePointFinal: Rule = {
  id: "titre-point-final",
  mode: "suggestion",
  severity: "info",
  message: "Pas de point final à un titre.",
  source: "Usage de la presse",
  needs: DOT,
  find({ kind, text }) {
    const end = text.trimEnd().length;
    if (kind !== "heading" || text.charAt(end - 1) !== "." || text.charAt(end - 2) === ".") return [];
    return /(?:^|[^\p{L}])(?:etc|\p{Lu}|no|vol|Inc|Corp|Ltd)\.$/u.test(text.slice(0, end)) ? [] : [proposal(end - 1, end, "")];
  },
  corrects: [
    ["# Notre verdict.", "# Notre verdict"],
    ["## Les points forts.", "## Les points forts"],
    ["### Fiche technique. {#fiche}", "### Fiche technique {#fiche}"],
  ],
  leaves: ["# Et après…", "# Pourquoi¦?", "# Câbles, adaptateurs, etc.", "Une phrase."],
};
