import { NBSP, NNBSP } from "../fr.ts";
import { z } from "../schema.ts";
import type { CoherenceRule, Rule } from "./rule.ts";
import { adviceRules, automaticRules, coherenceRules, ruleCards } from "./rules.ts";
import type { Spaces } from "./spaces.ts";

/** The house profiles. */
export const profileNames = ["presse", "web", "aucune"] as const;
export type ProfileName = (typeof profileNames)[number];

/**
 * What a house chooses: a profile, and rules turned on or off against their
 * default. Plain data: it is kept with the settings and shared as a file. Rules
 * that this version does not know are kept, and do nothing.
 */
export const typographySettingsSchema = z.object({
  profile: z.enum(profileNames),
  rules: z.record(z.string().max(100), z.boolean()),
});
export type TypographySettings = z.infer<typeof typographySettingsSchema>;

/** Profile *presse*, every rule at its default. */
export const defaultTypography: TypographySettings = { profile: "presse", rules: {} };

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

const houses = new WeakMap<TypographySettings, House>();

/** The house that the settings describe; the same object for the same settings object. */
export function houseOf(settings: TypographySettings): House {
  let house = houses.get(settings);
  if (house === undefined) {
    const isOn = (rule: Rule | CoherenceRule) => settings.rules[rule.id] ?? rule.optional !== true;
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

const fileSchema = z.object({ marbre: z.literal("typographie"), version: z.literal(1), ...typographySettingsSchema.shape });

/** The file by which a newsroom shares its typography: JSON, one rule a line. */
export function writeTypographyFile(settings: TypographySettings): string {
  return `${JSON.stringify({ marbre: "typographie", version: 1, ...settings }, null, 2)}\n`;
}

/** Reads such a file; null when it is not one. */
export function readTypographyFile(text: string): TypographySettings | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const file = fileSchema.safeParse(data);
  return file.success ? { profile: file.data.profile, rules: file.data.rules } : null;
}
