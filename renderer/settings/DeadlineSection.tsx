import { deadlineSentences as say, noticeNames } from "../../shared/fr/deadlines.ts";
import { noticeDelays } from "../../shared/ipc-names.ts";
import { saveSettings } from "../state/save-settings.ts";
import { useApp } from "../state/store.ts";
import { Choice } from "../ui/Choice.tsx";

/** When one is told of a bouclage, and whether. */
export function DeadlineSection() {
  const delay = useApp(({ settings }) => settings.deadlineNotice);
  return (
    <Choice
      label={say.setting}
      value={String(delay)}
      options={noticeDelays.map((minutes) => ({ id: String(minutes), label: noticeNames[minutes] }))}
      onChange={(id) => void saveSettings({ deadlineNotice: noticeDelays.find((minutes) => String(minutes) === id) ?? delay })}
    />
  );
}
