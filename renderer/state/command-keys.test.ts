import { expect, test } from "vitest";
import { commandOfKey, type KeyPress } from "./command-keys.ts";

const press = (key: string, ...held: readonly ("ctrlKey" | "metaKey" | "shiftKey" | "altKey")[]): KeyPress => ({
  key,
  ctrlKey: held.includes("ctrlKey"),
  metaKey: held.includes("metaKey"),
  shiftKey: held.includes("shiftKey"),
  altKey: held.includes("altKey"),
});

test.each([
  [press("P", "ctrlKey", "shiftKey"), "view.palette"],
  [press("n", "ctrlKey"), "article.new"],
  [press("F8"), "spelling.next"],
  [press("F8", "shiftKey"), "spelling.previous"],
  [press("+", "ctrlKey", "shiftKey"), "view.textLarger"],
  [press("+", "ctrlKey"), "view.textLarger"],
  [press(";", "ctrlKey"), "spelling.suggest"],
] as const)("a key runs its command: %o, %s", (key, id) => {
  expect(commandOfKey(key, false)).toBe(id);
});

test("on a Mac, Command takes the place of Ctrl", () => {
  expect(commandOfKey(press("e", "metaKey"), true)).toBe("article.export");
  expect(commandOfKey(press("e", "ctrlKey"), true)).toBeNull();
});

test.each([
  ["AltGr, which AZERTY keyboards write with", press("e", "ctrlKey", "altKey")],
  ["a letter by itself", press("n")],
  ["a key that the editor binds", press("b", "ctrlKey")],
  ["a key that Electron handles by itself", press("c", "ctrlKey")],
  ["another modifier than the command’s", press("N", "ctrlKey", "shiftKey")],
])("%s runs nothing", (_what, key) => {
  expect(commandOfKey(key, false)).toBeNull();
});
