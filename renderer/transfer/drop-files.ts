import { useApp } from "../state/store.ts";
import { importDropped } from "./transfer.ts";

const importable = /\.(?:md|markdown|mdown|txt|text|html?|xhtml|docx)$/i;

/**
 * Takes texts and folders that are dropped on the window into the library,
 * before the editor would put their bytes in the text; pictures and the rest
 * are left to whom they are for.
 */
export function takeDroppedFiles(target: Window): void {
  target.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
  });
  target.addEventListener(
    "drop",
    (event) => {
      const files = wanted(event.dataTransfer);
      if (files.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      if (useApp.getState().dialog === null) void importDropped(files);
    },
    { capture: true },
  );
}

function wanted(data: DataTransfer | null): readonly File[] {
  return [...(data?.items ?? [])].flatMap((item) => {
    const file = item.kind === "file" ? item.getAsFile() : null;
    if (file === null) return [];
    const isFolder = item.webkitGetAsEntry()?.isDirectory === true;
    return isFolder || importable.test(file.name) ? [file] : [];
  });
}
