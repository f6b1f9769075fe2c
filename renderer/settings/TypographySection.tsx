import { typographySentences as say, profileLabels } from "../../shared/fr/typography.ts";
import { profileNames } from "../../shared/typography/profile-names.ts";
import { saveSettings } from "../state/save-settings.ts";
import { useApp } from "../state/store.ts";
import { chooseProfile, exportTypography, importTypography, resetTypographyRules } from "../state/typography.ts";
import { Button } from "../ui/Button.tsx";
import { Choice } from "../ui/Choice.tsx";
import { Switch } from "../ui/Switch.tsx";
import { TypographyRules } from "./TypographyRules.tsx";
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
          <Button look="quiet" isDisabled={Object.keys(typography.rules).length === 0} onPress={resetTypographyRules}>{say.reset}</Button>
        </div>
      </section>
      <TypographyRules typography={typography} />
    </>
  );
}
