import { parseDocument } from "../markdown/document.ts";
import { targetOf } from "../markdown/inline-nodes.ts";
import { nodesNamed } from "../markdown/nodes-named.ts";
import { withEdits } from "../text-edits.ts";
import type { PictureNames } from "./pictures.ts";

/** A name that the library gave, which an export of the library brings back. */
const libraryName = /^[a-z0-9][a-z0-9-]*-[0-9a-f]{8}\.(?:png|jpg|gif|webp)$/;

const images: ReadonlySet<string> = new Set(["Image"]);

/**
 * A Markdown text whose pictures have the names that the library gives them;
 * all the rest of it is untouched. A picture that is not taken keeps its
 * address, and one that has a name of the library keeps its name.
 */
export function nameMarkdownPictures(body: string, nameOf: PictureNames): string {
  const edits = nodesNamed(parseDocument(body), images).flatMap(({ node, block, source }) => {
    const url = node.getChild("URL");
    const address = url === null ? "" : (targetOf(node, source, () => undefined)?.url ?? "");
    if (url === null || address === "" || libraryName.test(address)) return [];
    const text = nameOf(address, source.slice(node.from + 2, node.getChildren("LinkMark")[1]?.from ?? node.to));
    return text === null ? [] : [{ from: block.from + url.from, to: block.from + url.to, text }];
  });
  return withEdits(body, edits);
}
