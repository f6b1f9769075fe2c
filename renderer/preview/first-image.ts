import { useEffect, useState } from "react";
import { firstImage } from "../../shared/markdown/writers/first-image.ts";
import { writeHtmlBlocks } from "../../shared/markdown/writers/html.ts";
import { documentOf } from "../editor/document-field.ts";
import type { Editor } from "../editor/editor.ts";
import { libraryImages, previewImages } from "../images/image-names.ts";

/** A card need not follow each key, in ms. */
const patienceMs = 400;

/** Address of the first image of the text, as the preview has written it already; "" when there is none. */
export function useFirstImage(editor: Editor | null): string {
  const [src, setSrc] = useState("");
  useEffect(() => {
    if (editor === null) return undefined;
    const look = () => setSrc(firstImage(writeHtmlBlocks(documentOf(editor.view.state), previewImages(libraryImages.getState())))?.src ?? "");
    look();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, patienceMs);
    };
    const stops = [editor.onTextChange(soon), libraryImages.subscribe(soon)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [editor]);
  return src;
}
