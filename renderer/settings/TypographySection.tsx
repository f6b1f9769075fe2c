import { ruleSentences as rules } from "../../shared/fr/rules.ts";
import { modeLabels, profileLabels, typographySentences as say } from "../../shared/fr/typography.ts";
import { isRuleOn, type TypographySettings } from "../../shared/typography/profile.ts";
import { profileNames } from "../../shared/typography/profile-names.ts";
import type { Mode } from "../../shared/typography/rule.ts";
import { type RuleCard, ruleCards } from "../../shared/typography/rules.ts";
import { saveSettings } from "../state/save-settings.ts";
import { useApp } from "../state/store.ts";
import { chooseProfile, exportTypography, importTypography, resetTypographyRules, setTypographyRule } from "../state/typography.ts";
import { Button } from "../ui/Button.tsx";
import { Choice } from "../ui/Choice.tsx";
import { Switch } from "../ui/Switch.tsx";
import { RuleSwitches } from "./RuleSwitches.tsx";
import styles from "./TypographySection.module.css";

/** The house's typography: its profile, what is made while typing, its rules, and the file that carries them. */
export function TypographySection() {
  const { typography, typedTypography, pastedTypography } = useApp(({ settings }) => settings);
  return (
    <>
      <Choice
        label={say.profile}
        value={typography.profile}
        options={profileNames.map((id) => ({ id, ...profileLabels[id] }))}
        onChange={chooseProfile}
      />
      <Switch label={say.typed} help={say.typedHelp} isSelected={typedTypography} onChange={(typed) => void saveSettings({ typedTypography: typed })} />
      <Switch label={say.pasted} help={say.pastedHelp} isSelected={pastedTypography} onChange={(pasted) => void saveSettings({ pastedTypography: pasted })} />
      <section className={styles.share}>
        <h3 className={styles.heading}>{say.share}</h3>
        <p className={styles.help}>{say.shareHelp}</p>
        <div className={styles.buttons}>
          <Button look="small" onPress={() => void exportTypography()}>{say.export}</Button>
          <Button look="small" onPress={() => void importTypography()}>{say.import}</Button>
          <Button look="quiet" isDisabled={Object.keys(typography.rules).length === 0} onPress={resetTypographyRules}>{rules.reset}</Button>
        </div>
      </section>
      <RuleSwitches groups={groupsOf(typography)} onChange={setTypographyRule} />
    </>
  );
}

const modes: readonly Mode[] = ["auto", "suggestion", "signalement"];

/** Every rule, by what is done with what it finds. */
function groupsOf(typography: TypographySettings) {
  return modes.map((mode) => ({
    label: modeLabels[mode],
    rules: ruleCards
      .filter((card) => card.mode === mode)
      .map((card) => ({ id: card.id, label: card.message, help: helpOf(card), isOn: isRuleOn(card, typography) })),
  }));
}

function helpOf({ example, source }: RuleCard): string {
  return example === undefined ? rules.source(source) : `${rules.becomes(...example)} · ${rules.source(source)}`;
}
