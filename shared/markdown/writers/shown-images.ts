import { elementsAmong, hasClass, type HtmlElement, type HtmlNode, textAmong } from "./element-tree.ts";

/** An image as an article shows it. */
export interface ShownImage {
  /** Its address in the output. */
  readonly src: string;
  readonly alt: string;
  /** "" for an image in a line, or one that says nothing. */
  readonly legende: string;
  readonly credit: string;
}

/** The images of what `writeHtml` wrote, in their order: nothing private is among them. */
export function shownImages(nodes: readonly HtmlNode[]): readonly ShownImage[] {
  return elementsAmong(nodes).flatMap((element) => {
    if (element.tag === "img") return [imageOf(element, undefined)];
    if (element.tag !== "figure") return shownImages(element.children);
    const [shown, caption] = elementsAmong(element.children);
    return shown?.tag === "img" ? [imageOf(shown, caption)] : shownImages(element.children);
  });
}

function imageOf({ attributes }: HtmlElement, caption: HtmlElement | undefined): ShownImage {
  const said = (name: string) => {
    const part = elementsAmong(caption?.children ?? []).find((child) => hasClass(child, name));
    return part === undefined ? "" : textAmong(part.children);
  };
  return {
    src: attributes.get("src") ?? "",
    alt: attributes.get("alt") ?? "",
    legende: said("legende"),
    // The article's HTML puts it in brackets.
    credit: said("credit").replace(/^\(([^]*)\)$/, "$1"),
  };
}
