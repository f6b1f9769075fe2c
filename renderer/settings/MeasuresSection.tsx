import { perimeterNames, settingsSentences as say } from "../../shared/fr/settings.ts";
import { perimeters } from "../../shared/ipc-names.ts";
import { saveSettings } from "../state/save-settings.ts";
import { useApp } from "../state/store.ts";
import { Choice } from "../ui/Choice.tsx";

/** What counts against the length that was ordered. */
export function MeasuresSection() {
  const perimeter = useApp(({ settings }) => settings.perimeter);
  return (
    <Choice
      label={say.perimeter}
      value={perimeter}
      options={perimeters.map((id) => ({ id, label: perimeterNames[id] }))}
      onChange={(chosen) => void saveSettings({ perimeter: chosen })}
    />
  );
}
