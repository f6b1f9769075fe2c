import type { Page } from "../page.ts";
import { phrase } from "../phrase.ts";
import type { PhraseRule } from "../rule.ts";

const be = "est|sont|était|étaient|fut|furent|sera|seront|serait|seraient|soit|soient|étant|(?:a|ont|avait|avaient|aura|auront|aurait|auraient) été|être";
const adverbs = "(?: (?:[\\p{L}]+ment|déjà|toujours|ainsi|bientôt|pas|plus|jamais|aussi|encore)){0,2}";
const participle = "([\\p{L}]{2,}(?:é|i|u|is|it|ert|eint|aint|oint)(?:e?s?))";

/** Verbs that are conjugated with « être », and participles that are mere adjectives. */
const active = /^(?:all|arriv|dev(?:en|i)|entr|mont|mort|n[ée]|part|pass|rest|retourn|sort|tomb|ven|parven|reven|interven|surven|conven|décéd|rentr|descend|connu|situ|bas[ée]|li[ée]|destin|limit|compatib|dispon|ouvert|ferm|prévu|équip|dot|aisé|précis|gratuit|petit|droit|produit$|dû|due|vrai|ici|aussi|aujourd|depuis|parmi|plus|moins|très|tous|puis|mis$|assez|ravi|réussi$|suffi)/u;

/** Transitive verbs that the press puts in the passive. */
const frequent =
  /^(?:annonc|publi|corrig|déploy|touch|rachet|dévoil|lanc|adopt|condamn|utilis|développ|conçu|attaqu|chiffr|vol|supprim|remplac|déplac|test|mesur|attend|exig|pirat|compromis|exploit|signal|découver|bloqu|désactiv|installé)/u;

/** A verb in the passive: whoever does the thing is left out, or put last. */
export const passif: PhraseRule = {
  id: "passif",
  severity: "info",
  about: "Les verbes au passif, quand ils sont nombreux (plus de 15⍽% des phrases).",
  source: "Usage de la presse⍽: l’agent d’abord",
  phrases: [
    phrase(`(?:${be})${adverbs} ${participle}(?!-)`, {
      message: "Passif⍽: l’agent est-il connu¦?",
      frequency: "share",
      key: "passif",
      when: (match, page) => isPassive(match, page),
    }),
  ],
  points: [
    [
      "La faille a été corrigée. Le service est touché. Le site est attaqué par un groupe. La puce est lancée. Le nom sera dévoilé.",
      "a été corrigée", "est touché", "est attaqué", "est lancée", "sera dévoilé",
    ],
    [
      "Le texte est largement adopté. La puce sera dévoilée.\n\nLe groupe a été piraté. Le port est choisi par le pilote. Il est publié.",
      "est largement adopté", "sera dévoilée", "a été piraté", "est choisi", "est publié",
    ],
    [
      "Il a été lancé. Il a été testé. Il a été volé.\nIl a été remplacé. Il a été utilisé.",
      "a été lancé", "a été testé", "a été volé", "a été remplacé", "a été utilisé",
    ],
  ],
  leaves: [
    "Le port est arrivé. Il est connu. Elle est restée.",
    "Il s’est développé. Il est parti par le train.",
    "La faille a été corrigée. Le service est touché. Le site est attaqué par un groupe.",
  ],
};

/** Whether an agent follows, or the verb is one that the press puts in the passive. */
function isPassive({ 0: found, 1: participle = "", index }: RegExpExecArray, { folded }: Page): boolean {
  if (active.test(participle) || /(?:s'|se )$/u.test(folded.slice(Math.max(0, index - 3), index))) return false;
  if (frequent.test(participle)) return true;
  const end = index + found.length;
  const after = folded.slice(end, end + 80).split(" ").slice(0, 9).join(" ");
  return /^[^.;:!?]* par (?!exemple|ailleurs|rapport|défaut|conséquent|contre|mois|jour|an |la suite)/u.test(after);
}
