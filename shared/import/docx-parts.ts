import { commentsOf } from "./docx-review.ts";
import type { Comment } from "./docx-review-types.ts";
import { parseXml } from "./parse-xml.ts";
import { type Element, firstNamed, type Node, textOf } from "./tree.ts";

/** The parts of a .docx file that are read, as text; "" for one that is not there. */
export interface DocxParts {
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
  readonly relations: string;
  readonly footnotes: string;
  readonly comments: string;
  readonly core: string;
}

/** Where each part stands in the archive. */
export const docxPaths: Readonly<Record<keyof DocxParts, string>> = {
  document: "word/document.xml",
  styles: "word/styles.xml",
  numbering: "word/numbering.xml",
  relations: "word/_rels/document.xml.rels",
  footnotes: "word/footnotes.xml",
  comments: "word/comments.xml",
  core: "docProps/core.xml",
};

/** What the other parts say of the text. */
export interface DocxTables {
  /** Name of a style, as Word names it in English (« heading 1 »), following what it is based on. */
  readonly styleName: (id: string) => string;
  readonly isOrdered: (list: string, level: number) => boolean;
  readonly linkTarget: (id: string) => string;
  /** Path in the archive of what a relation embeds; "" for what is elsewhere, or nowhere. */
  readonly partOf: (id: string) => string;
  readonly footnote: (id: string) => Element | undefined;
  readonly comment: (id: string) => Comment | undefined;
  /** Title in the file's properties. */
  readonly title: string;
}

export function docxTables(parts: DocxParts): DocxTables {
  const styles = new Map(named(parseXml(parts.styles), "w:style").map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const numbering = parseXml(parts.numbering);
  const abstracts = new Map(named(numbering, "w:abstractNum").map((list) => [list.attributes["w:abstractNumId"] ?? "", list]));
  const lists = new Map(named(numbering, "w:num").map((list) => [list.attributes["w:numId"] ?? "", abstracts.get(settingOf(list, "w:abstractNumId"))]));
  const relations = new Map(named(parseXml(parts.relations), "Relationship").map(({ attributes }) => [attributes["Id"] ?? "", attributes]));
  const footnotes = new Map(named(parseXml(parts.footnotes), "w:footnote").map((note) => [note.attributes["w:id"] ?? "", note]));
  const comments = commentsOf(parseXml(parts.comments));
  const title = firstNamed(parseXml(parts.core), "dc:title");
  return {
    styleName(id) {
      let style = styles.get(id);
      for (let step = 0; step < 8 && style !== undefined; step++) {
        const name = settingOf(style, "w:name").toLowerCase();
        if (/^(?:heading \d|title|subtitle|quote|intense quote|html preformatted)$/.test(name)) return name;
        style = styles.get(settingOf(style, "w:basedOn"));
      }
      return "";
    },
    isOrdered(list, level) {
      const found = named(lists.get(list)?.children ?? [], "w:lvl").find(({ attributes }) => attributes["w:ilvl"] === String(level));
      return found !== undefined && !["bullet", "none", ""].includes(settingOf(found, "w:numFmt"));
    },
    linkTarget: (id) => relations.get(id)?.["Target"] ?? "",
    partOf(id) {
      const { Target: target = "", TargetMode: mode = "" } = relations.get(id) ?? {};
      if (target === "" || mode === "External") return "";
      return target.startsWith("/") ? target.slice(1) : `word/${target}`;
    },
    footnote: (id) => footnotes.get(id),
    comment: (id) => comments.get(id),
    title: title === undefined ? "" : textOf(title.children).trim(),
  };
}

/** `w:val` of a child element; "" when it is not there. */
export function settingOf({ children }: Pick<Element, "children">, name: string): string {
  return childNamed(children, name)?.attributes["w:val"] ?? "";
}

export function childNamed(nodes: readonly Node[], name: string): Element | undefined {
  return nodes.find((node): node is Element => typeof node !== "string" && node.name === name);
}

/** All elements of a name, wherever they are. */
function named(nodes: readonly Node[], name: string): Element[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string") return [];
    return node.name === name ? [node] : named(node.children, name);
  });
}
