import { ruleSentences as say, severityLabels } from "../../shared/fr/rules.ts";
import { styleRuleCards } from "../../shared/style/rules.ts";
import type { StyleSettings } from "../../shared/style/settings.ts";
import type { Severity } from "../../shared/typography/rule.ts";
import { saveSettings } from "../state/save-settings.ts";
import { useApp } from "../state/store.ts";
import { setStyleRule } from "../state/typography.ts";
import { Button } from "../ui/Button.tsx";
import { RuleSwitches } from "./RuleSwitches.tsx";

/** The rules of style that the house runs. */
export function StyleSection() {
  const style = useApp(({ settings }) => settings.style);
  return (
    <>
      <Button look="quiet" isDisabled={Object.keys(style.rules).length === 0} onPress={() => void saveSettings({ style: { rules: {} } })}>{say.reset}</Button>
      <RuleSwitches groups={groupsOf(style)} onChange={setStyleRule} />
    </>
  );
}

const severities: readonly Severity[] = ["erreur", "avertissement", "info"];

function groupsOf({ rules }: StyleSettings) {
  return severities.map((severity) => ({
    label: severityLabels[severity],
    rules: styleRuleCards
      .filter((card) => card.severity === severity)
      .map(({ id, about, source, optional }) => ({ id, label: about, help: say.source(source), isOn: rules[id] ?? optional !== true })),
  }));
}
