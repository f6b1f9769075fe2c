import { defaultSettings } from "../../shared/default-settings.ts";
import type { Settings } from "../../shared/settings-schema.ts";
import type { PersonalWord } from "../../shared/spelling/rubrique.ts";
import { readPersonalWords } from "../library/personal-words.ts";
import { settingsTable } from "../library/settings.ts";
import { readLibrary } from "./read-library.ts";

/** What a user has chosen for spelling and grammar, in the application. */
export interface SpellingChoices extends Pick<Settings, "orthography" | "capitalsAreNames" | "connectors"> {
  /** The user's own dictionary, that of each rubrique too. */
  readonly words: readonly PersonalWord[];
}

/**
 * The user's dictionary, from the library of `folder` or, when it is not said,
 * the user's; the other choices only from a library that is named, as
 * `houseOfLibrary`'s.
 */
export async function spellingChoices(folder: string | undefined, cwd: string): Promise<SpellingChoices> {
  const read = await readLibrary(folder, cwd, (db) => ({
    words: readPersonalWords(db),
    settings: settingsTable(db).read(),
  }));
  const settings = folder === undefined ? defaultSettings : (read?.settings ?? defaultSettings);
  const { orthography, capitalsAreNames, connectors } = settings;
  return { orthography, capitalsAreNames, connectors, words: read?.words ?? [] };
}
