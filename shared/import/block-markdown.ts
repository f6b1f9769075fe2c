import { inlineMarkdown, lineBreak } from "./inline-markdown.ts";
import { tableMarkdown } from "./table-markdown.ts";
import { captionAttribute, nameAttribute } from "./pictures.ts";
import { type Element, firstNamed, type Node, textOf } from "./tree.ts";

/** Writes a tree as blocks of Markdown, in order, none empty; `without` is left out with all that it holds. */
export function blocksMarkdown(nodes: readonly Node[], without?: Node): string[] {
  const blocks: string[] = [];
  let inline: Node[] = [];
  const flush = () => {
    blocks.push(...paragraphs(inline));
    inline = [];
  };
  for (const node of nodes) {
    if (node === without) continue;
    if (typeof node === "string" || !isBlock(node)) {
      inline.push(node);
      continue;
    }
    flush();
    blocks.push(...blockMarkdown(node, without));
  }
  flush();
  return joinedLists(blocks);
}

const blockNames: ReadonlySet<string> = new Set([
  "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption",
  "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre",
  "section", "summary", "table", "title", "ul", "tbody", "thead", "tfoot", "tr", "td", "th", "caption",
]);

/** Google Docs and others put whole pages in a `<b>` or a `<span>`: what holds a block is one. */
function isBlock(node: Node): node is Element {
  return typeof node !== "string" && (blockNames.has(node.name) || (node.name !== "a" && node.children.some(isBlock)));
}

function blockMarkdown(node: Element, without?: Node): string[] {
  const { name, children } = node;
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) {
    const text = oneLine(inlineMarkdown(children)).replace(/^\*\*(.*)\*\*$/, "$1");
    return text === "" ? [] : [`${"#".repeat(Number(level))} ${text}`];
  }
  if (name === "head" || name === "title") return [];
  if (name === "hr") return ["---"];
  if (name === "pre") return codeBlock(node);
  if (name === "ul" || name === "ol") return list(node, without);
  if (name === "table") return tableMarkdown(node) ?? blocksMarkdown(children, without);
  if (name === "blockquote") {
    const inner = blocksMarkdown(children, without).join("\n\n");
    return inner === "" ? [] : [indented(inner, "> ")];
  }
  if (name === "p" && /\bMsoListParagraph/.test(node.attributes["class"] ?? "")) {
    const inner = paragraphs(children).join("\n\n");
    return inner === "" ? [] : [`- ${indented(inner, "  ").trimStart()}`];
  }
  if (name === "figure") return blocksMarkdown(captioned(children), without);
  if (name === "dt") return paragraphs([{ name: "strong", attributes: {}, children }]);
  return blocksMarkdown(children, without);
}

/** A figure of one picture of the library and its caption, which becomes the picture's own; any other figure as it is. */
function captioned(children: readonly Node[]): readonly Node[] {
  const picture = firstNamed(children, "img");
  const caption = firstNamed(children, "figcaption");
  if (picture === undefined || caption === undefined || picture.attributes[nameAttribute] === undefined) return children;
  const others = textOf(children.filter((child) => child !== caption)).trim();
  if (others !== "") return children;
  return [{ ...picture, attributes: { ...picture.attributes, [captionAttribute]: textOf(caption.children) } }];
}

function codeBlock({ children, attributes }: Element): string[] {
  const inner = children.find((child): child is Element => typeof child !== "string" && child.name === "code");
  const language = /\blanguage-([\w+#-]+)/.exec(`${inner?.attributes["class"] ?? ""} ${attributes["class"] ?? ""}`)?.[1] ?? "";
  const text = textOf(children.map((child) => (typeof child !== "string" && child.name === "br" ? "\n" : child))).replace(/\r\n?/g, "\n").replace(/^\n|\n$/g, "");
  if (text.trim() === "") return [];
  const longest = Math.max(2, ...[...text.matchAll(/^`{3,}/gm)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}\n${text}\n${fence}`];
}

function list(node: Element, without?: Node): string[] {
  let number = Number(node.attributes["start"] ?? 1);
  if (!Number.isSafeInteger(number) || number < 0 || number > 999_999_999) number = 1;
  const items: string[] = [];
  for (const child of node.children) {
    if (typeof child === "string") continue;
    const inner = child.name === "li" ? blocksMarkdown(child.children, without) : blockMarkdown(child, without);
    if (inner.length === 0) continue;
    const text = joined(inner);
    // A list straight inside a list goes with the item before it.
    if (child.name !== "li" && items.length > 0) {
      items.push(indented(text, node.name === "ol" ? "   " : "  "));
      continue;
    }
    const mark = node.name === "ol" ? `${number++}. ` : "- ";
    items.push(`${mark}${indented(text, " ".repeat(mark.length)).trimStart()}`);
  }
  return items.length === 0 ? [] : [items.join("\n")];
}

/** Blocks of an item: a list follows its text without a blank line. */
function joined(blocks: readonly string[]): string {
  return blocks.reduce((text, block) => `${text}${/^(?:- |\d+\. )/.test(block) ? "\n" : "\n\n"}${block}`);
}

/** Items that Word writes as paragraphs of their own make one list. */
function joinedLists(blocks: readonly string[]): string[] {
  const result: string[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last !== undefined && /^- /.test(last) && /^- /.test(block)) result[result.length - 1] = `${last}\n${block}`;
    else result.push(block);
  }
  return result;
}

/** Inline nodes as paragraphs: two line breaks end one. */
function paragraphs(nodes: readonly Node[]): string[] {
  if (nodes.length === 0) return [];
  return inlineMarkdown(nodes)
    .split(/\ue0f1[ \t]*\ue0f1[ \t\ue0f1]*/)
    .map((text) => text.replace(/^[ \ue0f1]+|[ \ue0f1]+$/g, "").replace(/ *\ue0f1 */g, "\\\n"))
    .filter((text) => text.trim() !== "")
    .map(lineStarts);
}

/** What would begin a block at the start of a line begins none. */
export function lineStarts(text: string): string {
  return text.replace(/^(?:[#>+](?=[\s#>]|$)|-(?=[\s-]|$)|=+$|:::|(?:\d{1,9})(?=[.)](?:\s|$)))/gm, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

function oneLine(text: string): string {
  return text.replaceAll(lineBreak, " ").replace(/ +/g, " ").trim();
}

function indented(text: string, by: string): string {
  return text.replace(/^(?=.)/gm, by).replace(/^$/gm, by.trimEnd());
}
