import { settingsSentences as say, themeNames } from "../../shared/fr/settings.ts";
import { themes } from "../../shared/ipc-names.ts";
import { saveSettings } from "../state/save-settings.ts";
import { textSizes } from "../state/text-sizes.ts";
import { useApp } from "../state/store.ts";
import { Choice } from "../ui/Choice.tsx";
import { NumberBox } from "../ui/NumberBox.tsx";
import { Switch } from "../ui/Switch.tsx";

/** Theme, size of the text, and what the editor shows besides it. */
export function DisplaySection() {
  const { theme, textSize, showSpaces, showFindingCard, syncScroll } = useApp(({ settings }) => settings);
  return (
    <>
      <Choice
        label={say.theme}
        value={theme}
        options={themes.map((id) => ({ id, label: themeNames[id] }))}
        onChange={(chosen) => void saveSettings({ theme: chosen })}
      />
      <NumberBox label={say.textSize} value={textSize} min={textSizes.min} max={textSizes.max} onChange={(size) => void saveSettings({ textSize: size })} />
      <Switch label={say.showSpaces} help={say.showSpacesHelp} isSelected={showSpaces} onChange={(shown) => void saveSettings({ showSpaces: shown })} />
      <Switch label={say.showFindingCard} help={say.showFindingCardHelp} isSelected={showFindingCard} onChange={(shown) => void saveSettings({ showFindingCard: shown })} />
      <Switch label={say.syncScroll} isSelected={syncScroll} onChange={(linked) => void saveSettings({ syncScroll: linked })} />
    </>
  );
}
