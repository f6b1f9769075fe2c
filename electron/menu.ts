import { type BrowserWindow, Menu } from "electron";
import { menuTemplate, textMenuTemplate } from "./menu-template.ts";

/** Puts the native menus in place. `run` gets the id of the command that was chosen. */
export function installMenu(run: (id: string) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, run)));
}

/** A right click on a text opens a menu, unless the page has one of its own for what was clicked. */
export function offerTextMenu(window: BrowserWindow): void {
  window.webContents.on("context-menu", (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText === "") return;
    const can = { cut: editFlags.canCut, copy: editFlags.canCopy, paste: editFlags.canPaste, selectAll: editFlags.canSelectAll };
    Menu.buildFromTemplate(textMenuTemplate(can)).popup({ window });
  });
}
