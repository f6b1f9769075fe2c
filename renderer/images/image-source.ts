import type { EditorState } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";
import { captionOf } from "../../shared/markdown/images.ts";
import { targetOf } from "../../shared/markdown/inline-nodes.ts";
import { documentOf } from "../editor/document-field.ts";

/** An image as its Markdown says it. */
export interface ImageText {
  readonly name: string;
  readonly alternative: string;
  readonly legende: string;
  readonly credit: string;
}

/** The same, and where it stands in the text. */
export interface PlacedImage extends ImageText {
  readonly from: number;
  readonly to: number;
}

/**
 * Writes an image: `![texte alternatif](fichier "Légende | Crédit")`. What its
 * texts hold can't end them.
 */
export function imageMarkdown({ name, alternative, legende, credit }: ImageText): string {
  const [words, under, by] = [alternative, legende, credit].map(oneLine);
  // The last bar parts the two: a crédit has none, and a légende with one is followed by another.
  const title = by === "" && !under?.includes("|") ? under : `${under} | ${by?.replaceAll("|", "/")}`;
  const quoted = title === "" ? "" : ` "${(title ?? "").replace(/["\\]/g, "\\$&")}"`;
  return `![${(words ?? "").replace(/[[\]\\]/g, "\\$&")}](${name}${quoted})`;
}

/** The image that a place of the text stands in; `null` when there is none, or when its address stands elsewhere. */
export function imageAt(state: EditorState, at: number): PlacedImage | null {
  const { tree, text } = documentOf(state);
  for (const side of [1, -1] as const) {
    for (let node: SyntaxNode | null = tree.resolveInner(at, side); node !== null; node = node.parent) {
      if (node.name === "Image") return readImage(node, text.slice(0, node.to));
    }
  }
  return null;
}

function readImage(node: SyntaxNode, text: string): PlacedImage | null {
  const [open, close] = node.getChildren("LinkMark");
  const target = targetOf(node, text, () => undefined);
  if (open === undefined || close === undefined || target === undefined) return null;
  const alternative = text.slice(open.to, close.from).replace(/\\([[\]\\])/g, "$1");
  return { from: node.from, to: node.to, name: target.url, alternative, ...captionOf(target.title) };
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ").trim();
}
