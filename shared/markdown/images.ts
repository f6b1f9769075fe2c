import type { SyntaxNode } from "@lezer/common";

/** What a reader reads under an image; "" where there is none. */
export interface Caption {
  readonly legende: string;
  readonly credit: string;
}

/** Splits an image's title at its last bar: `Légende | Crédit`. */
export function captionOf(title: string): Caption {
  const bar = title.lastIndexOf("|");
  return bar < 0
    ? { legende: oneLine(title), credit: "" }
    : { legende: oneLine(title.slice(0, bar)), credit: oneLine(title.slice(bar + 1)) };
}

/** The image of a paragraph that holds nothing else; `null` for another paragraph. */
export function onlyImageOf(paragraph: SyntaxNode, source: string): SyntaxNode | null {
  const image = paragraph.getChild("Image");
  if (image === null) return null;
  const around = source.slice(paragraph.from, image.from) + source.slice(image.to, paragraph.to);
  return around.trim() === "" ? image : null;
}

function oneLine(text: string): string {
  return text.replace(/[ \t\n]+/g, " ").replace(/^ | $/g, "");
}
