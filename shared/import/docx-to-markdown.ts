import { blocksMarkdown } from "./block-markdown.ts";
import { childNamed, type DocxParts, type DocxTables, docxTables, settingOf } from "./docx-parts.ts";
import { whoOf } from "./docx-review.ts";
import { nameAttribute, noPictures, type PictureNames } from "./pictures.ts";
import { parseXml } from "./parse-xml.ts";
import { type Element, element, firstNamed, type Node, textOf } from "./tree.ts";

/** A Word document, read. */
export interface WordText {
  /** Its « Titre » paragraph, else the title in its properties; "" when it has neither. */
  readonly title: string;
  readonly body: string;
  /** Drawings that are no picture of a file: shapes, charts. */
  readonly drawings: number;
}

/**
 * Reads a Word document as Markdown (ECMA-376, WordprocessingML): headings,
 * emphasis, links, lists, quotations, tables and footnotes. Changes that
 * were tracked and comments are CriticMarkup; hidden text is left out. Its
 * pictures are those that `nameOf` takes, from their path in the archive.
 */
export function docxToMarkdown(parts: DocxParts, nameOf: PictureNames = noPictures): WordText {
  const tables = docxTables(parts);
  const body = firstNamed(parseXml(parts.document), "w:body")?.children ?? [];
  const reading = new Reading(tables, nameOf);
  const nodes = reading.blocks(body);
  const title = reading.title || tables.title;
  const blocks = [...blocksMarkdown(nodes), ...reading.footnotes()];
  return { title, body: blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`, drawings: reading.drawings };
}

/** A footnote cannot hold more notes than this: the rest is left out. */
const maxFootnotes = 2_000;

class Reading {
  title = "";
  drawings = 0;
  private readonly tables: DocxTables;
  private readonly nameOf: PictureNames;
  private readonly notes: string[] = [];
  private readonly said = new Set<string>();

  constructor(tables: DocxTables, nameOf: PictureNames) {
    this.tables = tables;
    this.nameOf = nameOf;
  }

  blocks(nodes: readonly Node[]): Node[] {
    const blocks: Node[] = [];
    /** Lists that are open, one per level. */
    let lists: Element[] = [];
    for (const node of unwrapped(nodes)) {
      if (node.name === "w:tbl") {
        lists = [];
        blocks.push(this.table(node));
      } else if (node.name === "w:p") {
        const level = this.listLevel(node);
        if (level === null) {
          lists = [];
          blocks.push(...this.paragraph(node));
        } else this.item(node, level, lists, blocks);
      }
    }
    return blocks;
  }

  /** The notes that the text calls, as Markdown. */
  footnotes(): string[] {
    return this.notes.slice(0, maxFootnotes).map((id, index) => {
      const text = blocksMarkdown(this.blocks(this.tables.footnote(id)?.children ?? [])).join("\n\n").trim();
      return `[^${index + 1}]: ${text.replace(/\n(?=.)/g, "\n    ")}`;
    });
  }

  private paragraph(node: Element): Node[] {
    const properties = childNamed(node.children, "w:pPr") ?? element("w:pPr");
    const style = this.tables.styleName(settingOf(properties, "w:pStyle"));
    const inline = this.inline(node.children);
    const text = textOf(withoutCuts(inline)).trim();
    if (style === "title" && this.title === "" && text !== "") {
      this.title = text.replace(/\s+/g, " ");
      return [];
    }
    const level = /^heading (\d)$/.exec(style)?.[1];
    if (level !== undefined) return [element(`h${Math.min(Math.max(Number(level), 1), 6)}`, inline)];
    if (style.endsWith("quote")) return [element("blockquote", [element("p", inline)])];
    if (style === "html preformatted") return [element("pre", inline)];
    return [element("p", inline)];
  }

  private listLevel(node: Element): { readonly list: string; readonly level: number } | null {
    const properties = childNamed(node.children, "w:pPr");
    const numbers = properties === undefined ? undefined : childNamed(properties.children, "w:numPr");
    if (properties === undefined || numbers === undefined) return null;
    const list = settingOf(numbers, "w:numId");
    // A heading that is numbered is a heading.
    if (list === "" || list === "0" || this.tables.styleName(settingOf(properties, "w:pStyle")).startsWith("heading")) return null;
    return { list, level: Math.min(Number(settingOf(numbers, "w:ilvl")) || 0, 8) };
  }

  private item(node: Element, { list, level }: { readonly list: string; readonly level: number }, lists: Element[], blocks: Node[]): void {
    const name = this.tables.isOrdered(list, level) ? "ol" : "ul";
    const depth = Math.min(level, lists.length);
    lists.length = Math.min(lists.length, level + 1);
    if (lists[depth]?.name !== name) {
      const opened = element(name);
      const above = lists[depth - 1]?.children.at(-1);
      if (typeof above === "object") above.children.push(opened);
      else blocks.push(opened);
      lists.length = depth;
      lists.push(opened);
    }
    lists[depth]?.children.push(element("li", this.inline(node.children)));
  }

  private table(node: Element): Node {
    const rows = unwrapped(node.children).filter(({ name }) => name === "w:tr");
    const cells = (row: Element) => unwrapped(row.children).filter(({ name }) => name === "w:tc");
    return element("table", rows.map((row) => element("tr", cells(row).map((cell) => element("td", this.blocks(cell.children))))));
  }

  private inline(nodes: readonly Node[]): Node[] {
    return nodes.flatMap((node): Node[] => {
      if (typeof node === "string") return [];
      if (node.name === "w:r") return this.run(node);
      if (node.name === "w:hyperlink") {
        return [element("a", this.inline(node.children), { href: this.tables.linkTarget(node.attributes["r:id"] ?? "") })];
      }
      const change = changes[node.name];
      if (change !== undefined) return [element(change, this.inline(node.children), { ...whoOf(node) })];
      if (node.name === "w:commentRangeEnd") return this.comment(node.attributes["w:id"] ?? "");
      return through.has(node.name) ? this.inline(node.children) : [];
    });
  }

  /** A comment stands where its passage ends, once. */
  private comment(id: string): Node[] {
    const comment = this.tables.comment(id);
    if (comment === undefined || this.said.has(id)) return [];
    this.said.add(id);
    return [element("Review-comment", [], { ...comment })];
  }

  private run({ children }: Element): Node[] {
    const properties = childNamed(children, "w:rPr")?.children ?? [];
    const isOn = (name: string) => {
      const found = childNamed(properties, name);
      return found !== undefined && !["0", "false", "none", "off"].includes(found.attributes["w:val"] ?? "");
    };
    if (isOn("w:vanish")) return [];
    let content = children.flatMap((child) => this.piece(child));
    if (content.length === 0) return [];
    const align = childNamed(properties, "w:vertAlign")?.attributes["w:val"];
    if (align === "superscript" || align === "subscript") content = content.some((node) => typeof node !== "string") ? content : [element(align === "superscript" ? "sup" : "sub", content)];
    if (isOn("w:strike")) content = [element("s", content)];
    if (isOn("w:i")) content = [element("em", content)];
    if (isOn("w:b")) content = [element("strong", content)];
    return content;
  }

  private piece(node: Node): Node[] {
    if (typeof node === "string") return [];
    if (node.name === "w:t" || node.name === "w:delText") return [textOf(node.children)];
    if (node.name === "w:commentReference") return this.comment(node.attributes["w:id"] ?? "");
    if (node.name === "w:tab") return [" "];
    if (node.name === "w:br" || node.name === "w:cr") return node.attributes["w:type"] === "page" ? [] : [element("br")];
    if (node.name === "w:noBreakHyphen") return ["\u2011"];
    if (node.name === "w:drawing" || node.name === "w:pict") return this.picture(node);
    if (node.name === "mc:AlternateContent") return node.children.slice(0, 3).flatMap((child) => (typeof child !== "string" && child.name === "mc:Choice" ? child.children.flatMap((inner) => this.piece(inner)) : []));
    if (node.name === "w:footnoteReference") {
      const id = node.attributes["w:id"] ?? "";
      if (this.tables.footnote(id) === undefined || this.notes.length >= maxFootnotes) return [];
      return [element("footnote-reference", [], { id: String(this.notes.push(id)) })];
    }
    return [];
  }

  /** A picture as it is drawn today (`a:blip`), or as Word 2003 did (`v:imagedata`), and what Word says that it shows. */
  private picture({ children }: Element): Node[] {
    const today = firstNamed(children, "a:blip")?.attributes["r:embed"];
    const path = this.tables.partOf(today ?? firstNamed(children, "v:imagedata")?.attributes["r:id"] ?? "");
    if (path === "") {
      this.drawings++;
      return [];
    }
    const alt = firstNamed(children, "wp:docPr")?.attributes["descr"] ?? firstNamed(children, "v:shape")?.attributes["alt"] ?? "";
    const name = this.nameOf(path, alt.replace(/[ \t\r\n\f]+/g, " ").trim());
    return name === null ? [] : [element("img", [], { alt: alt.replace(/[ \t\r\n\f]+/g, " ").trim(), [nameAttribute]: name })];
  }
}

/** Changes that were tracked, and what they become. */
const changes: Readonly<Record<string, string>> = { "w:ins": "Review-insertion", "w:moveTo": "Review-insertion", "w:del": "Review-deletion", "w:moveFrom": "Review-deletion" };

/** What is around runs without saying anything of them. */
const through: ReadonlySet<string> = new Set(["w:smartTag", "w:sdt", "w:sdtContent", "w:fldSimple", "w:customXml", "w:dir", "w:bdo"]);

/** The elements of a list of nodes, content controls and insertions opened. */
function unwrapped(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string") return [];
    return through.has(node.name) || changes[node.name] !== undefined ? unwrapped(node.children) : [node];
  });
}

/** A title as it would be with its changes accepted: it is a field, where nothing can wait. */
function withoutCuts(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => (typeof node === "string" ? [node] : node.name === "Review-deletion" ? [] : [{ ...node, children: withoutCuts(node.children) }]));
}
