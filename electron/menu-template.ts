import type { MenuItemConstructorOptions } from "electron";
import { type Command, commands, menuLabels, menus } from "../shared/commands.ts";
import { desktopSentences } from "../shared/fr/desktop.ts";

/** Commands that macOS shows in the menu that bears the application's name. */
const applicationCommands: readonly string[] = ["help.about", "app.quit"];

/** Commands of the menu that a right click opens on a text. */
const textCommands: readonly string[] = ["edit.cut", "edit.copy", "edit.paste", "edit.selectAll"];

/**
 * The native menus, from the one table of commands. Labels are all ours:
 * Electron's own, for its roles, are in English. `run` gets the id of what was chosen.
 */
export function menuTemplate(platform: NodeJS.Platform, run: (id: string) => void): MenuItemConstructorOptions[] {
  const isMac = platform === "darwin";
  const elsewhere = isMac ? applicationCommands : [];
  const ours = menus.map((menu): MenuItemConstructorOptions => {
    const shown = commands.filter(({ id, menu: place }) => place === menu && !elsewhere.includes(id));
    return { id: menu, label: menuLabels[menu], submenu: withSeparators(shown, run) };
  });
  if (!isMac) return ours;
  // On macOS the help menu comes last, after « Fenêtre ».
  return [applicationMenu(run), ...ours.slice(0, -1), windowMenu(), ...ours.slice(-1)];
}

/** The menu of a right click on a text that can be changed or copied. */
export function textMenuTemplate(can: { readonly cut: boolean; readonly copy: boolean; readonly paste: boolean; readonly selectAll: boolean }): MenuItemConstructorOptions[] {
  const allowed: readonly boolean[] = [can.cut, can.copy, can.paste, can.selectAll];
  return commands
    .filter(({ id }) => textCommands.includes(id))
    .map((command, i) => ({ ...itemOf(command, () => undefined), enabled: allowed[i] === true }));
}

function withSeparators(entries: readonly Command[], run: (id: string) => void): MenuItemConstructorOptions[] {
  return entries.flatMap((command, i) => {
    const before = entries[i - 1];
    const item = itemOf(command, run);
    return before !== undefined && before.group !== command.group ? [{ type: "separator" as const }, item] : [item];
  });
}

function itemOf(command: Command, run: (id: string) => void): MenuItemConstructorOptions {
  const { id, label, accelerator, role, bound } = command;
  const shown = accelerator === undefined ? {} : { accelerator };
  if (role !== undefined) return { id, label, role, ...shown };
  // What the editor binds is shown but not registered: the key must reach the editor first.
  const registered = bound === "editor" ? { registerAccelerator: false } : {};
  return { id, label, ...shown, ...registered, click: () => run(id) };
}

function applicationMenu(run: (id: string) => void): MenuItemConstructorOptions {
  const { services, hide, hideOthers, unhide } = desktopSentences.applicationMenu;
  const [about, quit] = applicationCommands.map((id) => commands.filter((command) => command.id === id).map((command) => itemOf(command, run)));
  return {
    label: "Marbre",
    submenu: [
      ...(about ?? []),
      { type: "separator" },
      { role: "services", label: services },
      { type: "separator" },
      { role: "hide", label: hide },
      { role: "hideOthers", label: hideOthers },
      { role: "unhide", label: unhide },
      { type: "separator" },
      ...(quit ?? []),
    ],
  };
}

function windowMenu(): MenuItemConstructorOptions {
  const { label, minimize, zoom, front } = desktopSentences.windowMenu;
  return {
    role: "window",
    label,
    submenu: [
      { role: "minimize", label: minimize },
      { role: "zoom", label: zoom },
      { type: "separator" },
      { role: "front", label: front },
    ],
  };
}
