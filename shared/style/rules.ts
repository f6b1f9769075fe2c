import type { StyleRule } from "./rule.ts";
import { anglicisme } from "./rules/anglicisme.ts";
import { anglicismeAdmis } from "./rules/anglicisme-admis.ts";
import { cliche } from "./rules/cliche.ts";
import { confusion } from "./rules/confusion.ts";
import { debutDePhraseRepete } from "./rules/debut-de-phrase-repete.ts";
import { fauxSens } from "./rules/faux-sens.ts";
import { fauxSensAdmis } from "./rules/faux-sens-admis.ts";
import { lourdeur } from "./rules/lourdeur.ts";
import { motRepete } from "./rules/mot-repete.ts";
import { negationNe } from "./rules/negation-ne.ts";
import { passif } from "./rules/passif.ts";
import { phraseLongue } from "./rules/phrase-longue.ts";
import { phraseTresLongue } from "./rules/phrase-tres-longue.ts";
import { pleonasme } from "./rules/pleonasme.ts";
import { repetitionProche } from "./rules/repetition-proche.ts";
import { sourceAbsente } from "./rules/source-absente.ts";
import { drawn } from "../typography/spaces.ts";

/** Every style rule, in the order of the house's style guide. */
export const styleRules: readonly StyleRule[] = [
  anglicisme,
  anglicismeAdmis,
  fauxSens,
  fauxSensAdmis,
  pleonasme,
  lourdeur,
  cliche,
  confusion,
  motRepete,
  repetitionProche,
  debutDePhraseRepete,
  phraseLongue,
  phraseTresLongue,
  passif,
  negationNe,
  sourceAbsente,
];

/** What a house is shown of a rule, to turn it on or off. */
export type StyleRuleCard = Pick<StyleRule, "id" | "severity" | "about" | "source" | "optional">;

/** The cards of all rules; the spaces of their sentences are the real ones. */
export const styleRuleCards: readonly StyleRuleCard[] = styleRules.map(({ id, severity, about, source, optional }) => ({
  id,
  severity,
  about: drawn(about),
  source: drawn(source),
  ...(optional === undefined ? {} : { optional }),
}));
