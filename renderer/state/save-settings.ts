import type { Settings } from "../../shared/settings-schema.ts";
import { ask } from "../bridge.ts";
import { attempt } from "./attempt.ts";
import { useApp } from "./store.ts";

/** Changes some settings, on the screen at once and in the library when it can be written. */
export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  useApp.setState(({ settings }) => ({ settings: { ...settings, ...changes } }));
  if (useApp.getState().readOnlyReason !== "") return;
  await attempt(async () => {
    await ask("saveSettings", changes);
  });
}
