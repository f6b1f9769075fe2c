import { typographySentences as say } from "../../shared/fr/typography.ts";
import type { ProfileName } from "../../shared/typography/profile-names.ts";
import { ask } from "../bridge.ts";
import { attempt } from "./attempt.ts";
import { saveSettings } from "./save-settings.ts";
import { toast, useApp } from "./store.ts";

/** Chooses the house's profile; its rules stay. */
export function chooseProfile(profile: ProfileName): void {
  const { typography } = useApp.getState().settings;
  void saveSettings({ typography: { ...typography, profile } });
}

/** Turns a rule of typography on or off, in every article. */
export function setTypographyRule(rule: string, isOn: boolean): void {
  const { typography } = useApp.getState().settings;
  void saveSettings({ typography: { ...typography, rules: { ...typography.rules, [rule]: isOn } } });
}

/** Turns a rule of style on or off, in every article. */
export function setStyleRule(rule: string, isOn: boolean): void {
  const { rules } = useApp.getState().settings.style;
  void saveSettings({ style: { rules: { ...rules, [rule]: isOn } } });
}

/** Every rule at its default again. */
export function resetTypographyRules(): void {
  const { typography } = useApp.getState().settings;
  void saveSettings({ typography: { ...typography, rules: {} } });
}

/** Writes the house's typography to a file. */
export async function exportTypography(): Promise<void> {
  await attempt(async () => {
    const { name } = await ask("exportTypography", {});
    toast(say.exported(name));
  });
}

/** Takes the typography of a file. */
export async function importTypography(): Promise<void> {
  await attempt(async () => {
    const typography = await ask("importTypography", {});
    useApp.setState(({ settings }) => ({ settings: { ...settings, typography } }));
    toast(say.imported);
  });
}
