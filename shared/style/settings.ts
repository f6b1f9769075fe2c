import { defaultSettings } from "../default-settings.ts";
import { PhraseIndex } from "./phrase-index.ts";
import type { PageRule, PhraseRule, StyleRule } from "./rule.ts";
import { styleRules } from "./rules.ts";

/**
 * Style rules turned on or off against their default. Plain data, kept with the
 * settings. Rules that this version does not know are kept, and do nothing.
 */
export interface StyleSettings {
  readonly rules: Readonly<Record<string, boolean>>;
}

/** Every rule at its default. */
export const defaultStyle: StyleSettings = defaultSettings.style;

/** The rules that a house runs, ready to run. */
export interface StyleHouse {
  readonly pageRules: readonly PageRule[];
  readonly index: PhraseIndex;
}

const houses = new WeakMap<StyleSettings, StyleHouse>();

/** The house that the settings describe; the same object for the same settings object. */
export function styleHouseOf(settings: StyleSettings): StyleHouse {
  let house = houses.get(settings);
  if (house === undefined) {
    const isOn = (rule: StyleRule) => settings.rules[rule.id] ?? rule.optional !== true;
    const on = styleRules.filter(isOn);
    house = {
      pageRules: on.filter((rule): rule is PageRule => "find" in rule),
      index: new PhraseIndex(on.filter((rule): rule is PhraseRule => "phrases" in rule)),
    };
    houses.set(settings, house);
  }
  return house;
}
