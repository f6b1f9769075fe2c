import { app, Menu, type MenuItemConstructorOptions } from "electron";
import { type Command, commands, menuLabels, menus } from "../shared/commands.ts";

/** Builds the native menus from the one table of commands. `run` gets the id of what was chosen. */
export function installMenu(run: (id: string) => void): void {
  const template = menus.map(
    (menu): MenuItemConstructorOptions => ({
      id: menu,
      label: menuLabels[menu],
      submenu: withSeparators(
        commands.filter((command) => command.menu === menu),
        run,
      ),
    }),
  );
  const application: MenuItemConstructorOptions[] = process.platform === "darwin" ? [{ label: app.name, role: "appMenu" }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...application, ...template]));
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
  // What the editor binds is shown but not registered: the key must reach the editor first.
  const registered = bound === "editor" ? { registerAccelerator: false } : {};
  if (role !== undefined) return { id, label, role, ...shown };
  return { id, label, ...shown, ...registered, click: () => run(id) };
}
