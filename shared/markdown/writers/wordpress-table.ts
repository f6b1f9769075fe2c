import { elementsAmong, type HtmlElement } from "./element-tree.ts";
import { block } from "./wordpress-block.ts";
import { wordpressInline } from "./wordpress-inline.ts";

/** A table, its columns as wide as they need. */
export function writeTable({ children }: HtmlElement): string {
  const parts = elementsAmong(children).map(({ tag, children: rows }) => `<${tag}>${elementsAmong(rows).map(writeRow).join("")}</${tag}>`);
  return block("table", `<figure class="wp-block-table"><table>${parts.join("")}</table></figure>`, { hasFixedLayout: false });
}

function writeRow({ children }: HtmlElement): string {
  const cells = elementsAmong(children).map(({ tag, attributes, children: inside }) => {
    const align = attributes.get("align");
    const side = align === undefined ? "" : ` class="has-text-align-${align}" data-align="${align}"`;
    return `<${tag}${side}>${wordpressInline(inside)}</${tag}>`;
  });
  return `<tr>${cells.join("")}</tr>`;
}
