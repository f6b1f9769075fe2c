import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { Settings } from "../../shared/settings-schema.ts";
import { defaultSettings } from "../../shared/default-settings.ts";
import { settingsSchema } from "../../shared/settings-schema.ts";

/** Where the window stood when it was last closed; checked against the screens before use. */
export const windowStateSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/** The table `settings`. What it holds is never trusted: each value is checked on each read. */
export interface SettingsTable {
  /** A value that is missing or not valid takes its default, and the others stay. */
  read(): Settings;
  write(changes: Partial<Settings>): void;
  readWindow(): WindowState | null;
  writeWindow(state: WindowState): void;
  /** The second folder of the copies; `null` when none was chosen. The page can't set it: a path is chosen in a native dialog. */
  readSecondFolder(): string | null;
  writeSecondFolder(path: string | null): void;
}

export function settingsTable(db: Database): SettingsTable {
  const all = db.prepare("SELECT key, value FROM settings").raw();
  const set = db.prepare(
    "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
  );
  const values = (): Map<string, unknown> =>
    new Map(z.array(z.tuple([z.string(), z.string()])).parse(all.all()).map(([key, json]) => [key, parse(json)]));

  return {
    read: () => readSettings(values()),
    write: (changes) => {
      for (const [key, value] of Object.entries(changes)) set.run(key, JSON.stringify(value));
    },
    readWindow: () => windowStateSchema.safeParse(values().get(windowKey)).data ?? null,
    writeWindow: (state) => {
      set.run(windowKey, JSON.stringify(state));
    },
    readSecondFolder: () => z.string().min(1).safeParse(values().get(secondFolderKey)).data ?? null,
    writeSecondFolder: (path) => {
      set.run(secondFolderKey, JSON.stringify(path));
    },
  };
}

const windowKey = "window";
const secondFolderKey = "secondFolder";

/** Settings from what was found under each key; see `SettingsTable.read`. */
export function readSettings(values: ReadonlyMap<string, unknown>): Settings {
  const valid = Object.entries(settingsSchema.shape).flatMap(([key, schema]) => {
    const checked = schema.safeParse(values.get(key));
    return checked.success ? [[key, checked.data]] : [];
  });
  return settingsSchema.parse({ ...defaultSettings, ...Object.fromEntries(valid) });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
