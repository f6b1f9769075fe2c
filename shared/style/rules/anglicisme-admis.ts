import { anglicismPhrases } from "../anglicism.ts";
import type { PhraseRule } from "../rule.ts";

/** English words and sigles that usage has made French, for a house that avoids them. */
export const anglicismeAdmis: PhraseRule = {
  id: "anglicisme-admis",
  severity: "info",
  about: "Les mots anglais passés dans l’usage (blog, e-mail, smartphone, cloud).",
  source: "FranceTerme (Licence Ouverte)¦; OQLF",
  optional: true,
  phrases: anglicismPhrases(true),
  corrects: [
    ["Un bug bloque le service.", "Un bogue bloque le service."],
    ["Le smartphone et le podcast.", "Le mobile multifonction et l’audio à la demande."],
    ["Des e-mails partent.", "Des courriels partent."],
  ],
  points: [["Une offre SaaS et un appel en VoIP.", "SaaS", "VoIP"]],
  leaves: ["Le dashboard est prêt.", "Le Cloud Act et iCloud.", "Le code `bug` et l’adresse blog.exemple.fr."],
};
