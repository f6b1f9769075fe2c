import { preflightSentences as say } from "../../shared/fr/preflight.ts";
import { preflightLevels } from "../../shared/preflight/check.ts";
import { preflightChecks } from "../../shared/preflight/checks.ts";
import { saveSettings } from "../state/save-settings.ts";
import { useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { LevelChoice } from "./LevelChoice.tsx";
import styles from "./PreflightSection.module.css";

/** What « Avant envoi » looks at, and what stops an export. */
export function PreflightSection() {
  const levels = useApp(({ settings }) => settings.preflight);
  return (
    <>
      <p className={styles.help}>{say.settingsHelp}</p>
      <div className={styles.checks}>
        {preflightChecks.map(({ id, label, usual }) => (
          <LevelChoice
            key={id}
            label={label}
            value={levels[id] ?? usual}
            options={preflightLevels.map((level) => ({ id: level, label: say.levels[level] }))}
            onChange={(level) => void saveSettings({ preflight: { ...levels, [id]: level } })}
          />
        ))}
      </div>
      <Button look="quiet" isDisabled={Object.keys(levels).length === 0} onPress={() => void saveSettings({ preflight: {} })}>{say.reset}</Button>
    </>
  );
}
