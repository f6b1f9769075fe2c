import { expect, it } from "vitest";
import { shortcutText } from "./shortcut-text.ts";

it.each([
  ["CmdOrCtrl+Shift+P", false, "Ctrl+Maj+P"],
  ["CmdOrCtrl+Shift+P", true, "Cmd+Maj+P"],
  ["CmdOrCtrl+Plus", false, "Ctrl++"],
  ["Shift+F8", false, "Maj+F8"],
])("%s (Mac: %s) reads %s", (accelerator, isMac, text) => {
  expect(shortcutText(accelerator, isMac)).toBe(text);
});
