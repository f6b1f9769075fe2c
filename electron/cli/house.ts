import { defaultSettings } from "../../shared/default-settings.ts";
import type { Settings } from "../../shared/settings-schema.ts";
import type { StyleSettings } from "../../shared/style/settings.ts";
import type { TypographySettings } from "../../shared/typography/profile.ts";
import { settingsTable } from "../library/settings.ts";
import { readLibrary } from "./read-library.ts";

/** The rules that a house chose for its texts. */
export interface House {
  readonly typography: TypographySettings;
  readonly style: StyleSettings;
  /** Levels of « Avant envoi », and what counts against the calibrage. */
  readonly preflight: Settings["preflight"];
  readonly perimeter: Settings["perimeter"];
}

/** The rules of the library that `--library` names; those of a first start when it names none: a script gives the same anywhere. */
export async function houseOfLibrary(folder: string | undefined, cwd: string): Promise<House> {
  const settings = folder === undefined ? null : await readLibrary(folder, cwd, (db) => settingsTable(db).read());
  return settings ?? defaultSettings;
}
