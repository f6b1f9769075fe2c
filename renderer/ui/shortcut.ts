import { type CommandId, commands } from "../../shared/commands.ts";
import { useApp } from "../state/store.ts";
import { shortcutText } from "./shortcut-text.ts";

/** The keys of a command on this computer; "" when it has none. */
export function shortcutOf(id: CommandId): string {
  const command = commands.find((one) => one.id === id);
  return command !== undefined && "accelerator" in command ? shortcutText(command.accelerator, useApp.getState().isMac) : "";
}
