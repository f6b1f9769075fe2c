import { dictionarySentences as say, orthographyNames } from "../../shared/fr/dictionary.ts";
import { orthographies } from "../../shared/spelling/reform.ts";
import { saveSettings } from "../state/save-settings.ts";
import { useApp } from "../state/store.ts";
import { Choice } from "../ui/Choice.tsx";
import { Switch } from "../ui/Switch.tsx";

/** What spelling takes for right. */
export function SpellingSection() {
  const { orthography, capitalsAreNames } = useApp(({ settings }) => settings);
  return (
    <>
      <Choice
        label={say.orthography}
        value={orthography}
        options={orthographies.map((id) => ({ id, ...orthographyNames[id] }))}
        onChange={(chosen) => void saveSettings({ orthography: chosen })}
      />
      <Switch
        label={say.capitals}
        help={say.capitalsHelp}
        isSelected={capitalsAreNames}
        onChange={(taken) => void saveSettings({ capitalsAreNames: taken })}
      />
    </>
  );
}
