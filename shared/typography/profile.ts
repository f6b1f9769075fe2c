import { defaultSettings } from "../default-settings.ts";
import { NBSP, NNBSP } from "../fr.ts";
import type { ProfileName } from "./profile-names.ts";
import type { CoherenceRule, Rule } from "./rule.ts";
import { adviceRules, automaticRules, coherenceRules, ruleCards } from "./rules.ts";
import type { Spaces } from "./spaces.ts";

/**
 * What a house chooses: a profile, and rules turned on or off against their
 * default. Plain data: it is kept with the settings and shared as a file. Rules
 * that this version does not know are kept, and do nothing.
 */
export interface TypographySettings {
  readonly profile: ProfileName;
  readonly rules: Readonly<Record<string, boolean>>;
}

/** Profile *presse*, every rule at its default. */
export const defaultTypography: TypographySettings = defaultSettings.typography;

const spacesOf: Readonly<Record<ProfileName, Spaces>> = {
  presse: { high: NNBSP, colon: NBSP, quote: NBSP, thousands: NNBSP, bond: NBSP },
  web: { high: NBSP, colon: NBSP, quote: NBSP, thousands: NBSP, bond: NBSP },
  aucune: { high: " ", colon: " ", quote: " ", thousands: " ", bond: " " },
};

/** The rules that a house runs, and its spaces. */
export interface House {
  readonly spaces: Spaces;
  readonly automatic: readonly Rule[];
  readonly coherence: readonly CoherenceRule[];
  /** The automatic rules, then those that advise. */
  readonly perPassage: readonly Rule[];
}

/** Whether a house runs a rule. */
export function isRuleOn({ id, optional }: Pick<Rule, "id" | "optional">, { rules }: TypographySettings): boolean {
  return rules[id] ?? optional !== true;
}

const houses = new WeakMap<TypographySettings, House>();

/** The house that the settings describe; the same object for the same settings object. */
export function houseOf(settings: TypographySettings): House {
  let house = houses.get(settings);
  if (house === undefined) {
    const isOn = (rule: Rule | CoherenceRule) => isRuleOn(rule, settings);
    const automatic = automaticRules.filter(isOn);
    house = {
      spaces: spacesOf[settings.profile],
      automatic,
      coherence: coherenceRules.filter(isOn),
      perPassage: [...automatic, ...adviceRules.filter(isOn)],
    };
    houses.set(settings, house);
  }
  return house;
}

/** Everything on, for a complete reading. */
export function everyRule(profile: ProfileName): TypographySettings {
  return { profile, rules: Object.fromEntries(ruleCards.map(({ id }) => [id, true])) };
}
