import type { StyleRule } from "./rule.ts";
import { motRepete } from "./rules/mot-repete.ts";
import { negationNe } from "./rules/negation-ne.ts";
import { drawn } from "../typography/spaces.ts";

/** Every style rule, in the order of the house's style guide. */
export const styleRules: readonly StyleRule[] = [motRepete, negationNe];

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
