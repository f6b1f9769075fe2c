import { cliches } from "../lexicons/cliches.ts";
import { phrase } from "../phrase.ts";
import type { PhraseRule } from "../rule.ts";

/** Ready-made phrases of the tech press. */
export const cliche: PhraseRule = {
  id: "cliche",
  severity: "info",
  about: "Les formules toutes faites de la presse spécialisée.",
  source: "Liste de la maison",
  optional: true,
  phrases: cliches.map((expression) =>
    phrase(expression, {
      message: (found) => `«⍽${found}⍽» est une formule usée.`,
      frequency: "section",
      key: expression,
    }),
  ),
  points: [
    ["Sous le capot, rien ne change.", "Sous le capot"],
    ["La firme de Cupertino lève le voile sur sa puce.", "firme de Cupertino", "lève le voile sur"],
    ["C’est la cerise\nsur le gâteau.", "cerise\nsur le gâteau"],
  ],
  leaves: ["Le capot du serveur.", "Une cerise.", "Le voile est levé."],
};
