import { createStore, type StoreApi } from "zustand/vanilla";
import { defaultSettings } from "../../shared/default-settings.ts";
import type { Settings } from "../../shared/settings-schema.ts";
import { type PersonalWord, wordsOfAll } from "../../shared/spelling/rubrique.ts";
import type { SpellingClient } from "./client.ts";

/** What the writer has chosen for spelling, once the worker goes by it. */
export interface SpellingRules {
  readonly capitalsAreNames: boolean;
  /** The writer's dictionary; the worker knows the words of every article, not those of a rubrique. */
  readonly words: readonly PersonalWord[];
}

/** The rules of all articles; a new object each time that findings may have changed. */
export const spellingRules: StoreApi<SpellingRules> = createStore<SpellingRules>(() => ({
  capitalsAreNames: defaultSettings.capitalsAreNames,
  words: [],
}));

/** Makes the worker go by the settings and the writer's dictionary, then says so. */
export async function applySpellingRules(
  client: SpellingClient,
  settings: Pick<Settings, "capitalsAreNames" | "orthography">,
  words: readonly PersonalWord[],
): Promise<void> {
  await client.setVocabulary(wordsOfAll(words), settings.orthography);
  spellingRules.setState({ capitalsAreNames: settings.capitalsAreNames, words }, true);
}
