import * as electron from "electron";
import type { ClipboardFlavours } from "../shared/markdown/writers/clipboard.ts";

/**
 * Puts both flavours on the system's clipboard at once. Since Electron 45 it
 * takes items as the web's does; before, an object of flavours.
 */
export async function writeClipboard({ html, text }: ClipboardFlavours): Promise<void> {
  // By name: an older Electron has no such export, and must not fail to link.
  const Item: unknown = Reflect.get(electron, "ClipboardItem");
  if (typeof Item === "function") {
    await electron.clipboard.write([new electron.ClipboardItem({ "text/html": html, "text/plain": text })]);
    return;
  }
  // The types are those of 45; 33's `write` takes `{ text, html }` and answers nothing.
  const write: (data: never) => unknown = electron.clipboard.write;
  write.call(electron.clipboard, { html, text } as never);
}
