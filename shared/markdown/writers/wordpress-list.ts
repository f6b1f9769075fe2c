import { elementsAmong, type HtmlElement, type HtmlNode, textAmong } from "./element-tree.ts";
import { block } from "./wordpress-block.ts";
import { escapeText, wordpressInline } from "./wordpress-inline.ts";

/**
 * A list and its items. An item of WordPress holds a line of text and lists:
 * paragraphs are joined by breaks, and other blocks give their text.
 */
export function writeList({ tag, attributes, children }: HtmlElement): string {
  const start = attributes.get("start");
  const keys = tag === "ul" ? {} : start === undefined ? { ordered: true } : { ordered: true, start: Number(start) };
  const items = elementsAmong(children).map(({ children: inside }) => block("list-item", `<li>${writeItem(inside)}</li>`));
  const open = start === undefined ? `<${tag} class="wp-block-list">` : `<${tag} start="${Number(start)}" class="wp-block-list">`;
  return block("list", `${open}${items.join("\n\n")}</${tag}>`, keys);
}

function writeItem(children: readonly HtmlNode[]): string {
  const lines: string[] = [];
  const lists: string[] = [];
  let inline: HtmlNode[] = [];
  const endLine = () => {
    const line = wordpressInline(inline).trim();
    if (line !== "") lines.push(line);
    inline = [];
  };
  for (const child of children) {
    if (typeof child === "string" || !blocks.has(child.tag)) inline.push(child);
    else {
      endLine();
      if (child.tag === "ul" || child.tag === "ol") lists.push(writeList(child));
      else if (child.tag === "p") lines.push(wordpressInline(child.children));
      else lines.push(escapeText(textAmong([child]).trim()).replaceAll("\n", "<br>"));
    }
  }
  endLine();
  return `${lines.join("<br>")}${lists.join("")}`;
}

const blocks: ReadonlySet<string> = new Set(["p", "ul", "ol", "blockquote", "pre", "table", "figure", "hr", "aside", "h1", "h2", "h3", "h4", "h5", "h6"]);
