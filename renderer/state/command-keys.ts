import { type CommandId, commands } from "../../shared/commands.ts";

/** What is read of a key press. */
export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** Names that Electron gives to keys which the page names otherwise. */
const pageNames: Readonly<Record<string, string>> = { Plus: "+", Space: " " };

/** Keys of the commands that menus bind; those of the editor are its own. */
const bindings = commands.flatMap(({ id, bound, ...command }) => {
  if (bound !== "menu" || "role" in command || !("accelerator" in command)) return [];
  const parts = command.accelerator.split("+");
  const name = parts.at(-1) ?? "";
  return [{ id, key: pageNames[name] ?? name.toLowerCase(), ctrl: parts.includes("CmdOrCtrl"), shift: parts.includes("Shift") }];
});

/**
 * The command that a key stands for; `null` when it is none. Menus hear a key
 * only once the page has let it go, and not at all where there is no menu bar:
 * the page hears it first, everywhere the same.
 */
export function commandOfKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress, isMac: boolean): CommandId | null {
  // Ctrl+Alt is AltGr on AZERTY: it writes `@`, `#`, `{`.
  if (altKey || (isMac ? ctrlKey : metaKey)) return null;
  const pressed = key.toLowerCase();
  const found = bindings.find(
    (binding) =>
      binding.key === pressed &&
      binding.ctrl === (isMac ? metaKey : ctrlKey) &&
      // `+`, `;` and the like need Shift on some keyboards and not on others.
      (binding.shift === shiftKey || /^[^\p{L}]$/u.test(pressed)),
  );
  return found?.id ?? null;
}
