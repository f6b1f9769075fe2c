import { expect, test } from "vitest";
import { commands, type CommandId } from "../../shared/commands.ts";
import { digitCommand, keyOf, keysOf, textCommands } from "./commands.ts";
import { editorKeys } from "./keymap.ts";

test.each([
  ["CmdOrCtrl+B", "Mod-b"],
  ["CmdOrCtrl+Shift+X", "Mod-Shift-x"],
  ["CmdOrCtrl+;", "Mod-;"],
  ["CmdOrCtrl+Shift+Space", "Mod-Shift-Space"],
  ["Shift+F8", "Shift-F8"],
])("%s is %s in the editor", (accelerator, key) => {
  expect(keyOf(accelerator)).toBe(key);
});

test("every command of the menu « Format » is the editor's", () => {
  const missing = commands.filter(({ id, menu }) => menu === "format" && textCommands[id] === undefined);
  expect(missing).toEqual([]);
});

test("no two commands have the same key", () => {
  const keys = keysOf(() => () => true).map(({ key }) => key);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test("no key is with Ctrl and Alt: on AZERTY that is AltGr, which types @, #, { and the like", () => {
  const keys = editorKeys.flatMap(({ key, linux, win }) => [key, linux, win]);
  expect(keys.filter((key) => /Alt/.test(key ?? "") && /Ctrl|Mod/.test(key ?? ""))).toEqual([]);
});

// A KeyboardEvent as far as the function looks at it; plain Node has no such class.
const pressed = (event: Partial<KeyboardEvent>) =>
  ({ ctrlKey: true, metaKey: false, altKey: false, shiftKey: false, isComposing: false, ...event }) as KeyboardEvent;

test.each<[string, Partial<KeyboardEvent>, CommandId | undefined]>([
  ["AZERTY, Ctrl+&", { code: "Digit1", key: "&" }, "format.heading1"],
  ["AZERTY, Ctrl+é", { code: "Digit2", key: "é" }, "format.heading2"],
  ["AZERTY, Ctrl+à", { code: "Digit0", key: "à" }, "format.paragraph"],
  ["QWERTY, left to the keymap", { code: "Digit1", key: "1" }, undefined],
  ["AltGr+é, which types ~", { code: "Digit2", key: "~", altKey: true }, undefined],
  ["no modifier", { code: "Digit1", key: "&", ctrlKey: false }, undefined],
  ["a digit without a command", { code: "Digit9", key: "ç" }, undefined],
  ["in the middle of a composition", { code: "Digit1", key: "&", isComposing: true }, undefined],
])("digits of the row: %s", (_what, event, id) => {
  expect(digitCommand(pressed(event))).toBe(id);
});
