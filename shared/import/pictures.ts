import type { Node } from "./tree.ts";

/**
 * Gives the name under which the library will have a picture, from where the
 * document says that it is and what it says that it shows; `null` for one that
 * is not taken.
 */
export type PictureNames = (source: string, alt: string) => string | null;

/** Takes no picture: a page keeps those that are on the web as addresses. */
export const noPictures: PictureNames = () => null;

/** Attribute of an `img` whose picture is in the library: its name there. */
export const nameAttribute = "marbre-image";

/** And what is written under it. */
export const captionAttribute = "marbre-caption";

/** Names the pictures of a page that are taken; only those of elements that hold text. */
export function namePictures(nodes: Node[], nameOf: PictureNames): void {
  for (const [index, node] of nodes.entries()) {
    if (typeof node === "string") continue;
    if (node.name !== "img") {
      namePictures(node.children, nameOf);
      continue;
    }
    // What a page says of itself in these attributes is not believed.
    const { [nameAttribute]: _name, [captionAttribute]: _caption, src = "", ...others } = node.attributes;
    const name = nameOf(src, others["alt"] ?? "");
    nodes[index] = { ...node, attributes: name === null ? { src, ...others } : { ...others, [nameAttribute]: name } };
  }
}
