/** An element of an article's HTML, as its own writer made it. */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly HtmlNode[];
}

/** An element, or a text with its entities read. */
export type HtmlNode = HtmlElement | string;

/**
 * Reads back what `writeHtml` wrote. The formats that are trees themselves
 * (WordPress, Word) are made from it: what is private, what a link may be and
 * how notes are numbered is settled once, in one writer. It knows no other
 * HTML: throws when a tag is not closed in its order.
 */
export function readHtml(html: string): readonly HtmlNode[] {
  const root: HtmlNode[] = [];
  const open: { readonly tag: string; readonly children: HtmlNode[] }[] = [];
  for (const [piece, slash, tag, attributes = ""] of html.matchAll(pieces)) {
    const inside = open.at(-1)?.children ?? root;
    if (tag === undefined) inside.push(decoded(piece));
    else if (slash === "/") {
      if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes nothing`);
    } else {
      const children: HtmlNode[] = [];
      inside.push({ tag, attributes: attributesOf(attributes), children });
      if (!voids.has(tag)) open.push({ tag, children });
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.tag}> is left open`);
  return root;
}

/** The elements among nodes: between blocks, texts are line ends. */
export function elementsAmong(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  return nodes.filter((node) => typeof node !== "string");
}

/** The text of nodes, as it is read. */
export function textAmong(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : node.tag === "br" ? "\n" : textAmong(node.children))).join("");
}

/** Whether an element has a class. */
export function hasClass({ attributes }: HtmlElement, name: string): boolean {
  return attributes.get("class")?.split(" ").includes(name) === true;
}

/** A tag (slash, name and attributes captured), or a text. */
const pieces = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"]*")*)(?: \/)?>|[^<]+/g;
const voids: ReadonlySet<string> = new Set(["br", "wbr", "hr", "img", "input"]);

function attributesOf(source: string): ReadonlyMap<string, string> {
  return new Map([...source.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, decoded(value)]));
}

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

function decoded(text: string): string {
  return text.includes("&") ? text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity) : text;
}
