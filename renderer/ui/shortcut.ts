import { type CommandId, commands } from "../../shared/commands.ts";
import { useApp } from "../state/store.ts";

/** Keys as French keyboards name them. */
const names: Readonly<Record<string, string>> = {
  Shift: "Maj",
  Plus: "+",
  Backspace: "Retour arrière",
  Space: "Espace",
};

/** An accelerator as a French keyboard names its keys: `CmdOrCtrl+Shift+P` → « Ctrl+Maj+P ». */
export function shortcutText(accelerator: string, isMac: boolean): string {
  return accelerator
    .split("+")
    .map((key) => (key === "CmdOrCtrl" ? (isMac ? "Cmd" : "Ctrl") : (names[key] ?? key)))
    .join("+");
}

/** The keys of a command on this computer; "" when it has none. */
export function shortcutOf(id: CommandId): string {
  const command = commands.find((one) => one.id === id);
  if (command === undefined || !("accelerator" in command)) return "";
  return shortcutText(command.accelerator, useApp.getState().isMac);
}
