import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { defaultSettings } from "../../shared/default-settings.ts";
import { migrate } from "./migrate.ts";
import { readSettings, settingsTable } from "./settings.ts";

test.each<[string, string, unknown]>([
  ["a theme that does not exist", "theme", "rose"],
  ["a size out of range", "textSize", 400],
  ["a size that is not a number", "textSize", "17"],
  ["a size that is not whole", "textSize", 17.5],
  ["nothing at all", "showPreview", null],
  ["an object for a switch", "showLibrary", { yes: true }],
  ["an article that can't be", "lastArticle", -3],
])("%s takes its default, and the others stay", (_, key, value) => {
  const settings = readSettings(new Map<string, unknown>([["perimeter", "corps"], ["syncScroll", false], [key, value]]));
  expect(settings).toEqual({ ...defaultSettings, perimeter: "corps", syncScroll: false });
});

test("a key that no setting has is not one", () => {
  expect(readSettings(new Map<string, unknown>([["__proto__", { theme: "sombre" }], ["inconnu", 1]]))).toEqual(defaultSettings);
});

test("a window's place that is not one is no place", () => {
  const db = new Database(":memory:");
  migrate(db, () => undefined);
  const settings = settingsTable(db);
  const place = { x: -10, y: 5, width: 900, height: 600, maximized: false };
  settings.writeWindow(place);
  expect(settings.readWindow()).toEqual(place);
  db.exec(`UPDATE settings SET value = '{"x":1,"y":1,"width":0,"height":"haut","maximized":false}' WHERE key = 'window'`);
  expect(settings.readWindow()).toBeNull();
  db.close();
});
