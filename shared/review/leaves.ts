import type { SyntaxNode } from "@lezer/common";
import { type Block, sourceOf } from "../markdown/blocks.ts";
import type { MarkdownDocument } from "../markdown/document.ts";
import { footnotesOf } from "../markdown/footnotes.ts";
import { codeLinesOf } from "../markdown/code.ts";
import { captionOf, onlyImageOf } from "../markdown/images.ts";
import { contentRange, rawSource, targetOf } from "../markdown/inline-nodes.ts";
import { isLoose } from "../markdown/lists.ts";
import { withoutPrivateText } from "../markdown/private-text.ts";
import { normaliseLabel, type References } from "../markdown/references.ts";
import { resolvedTree } from "../markdown/resolve.ts";
import { writePlainInline } from "../markdown/writers/plain-inline.ts";
import { childrenOf } from "../markdown/writers/html-context.ts";
import { leafText, type LeafNode } from "./leaf-text.ts";

/** A paragraph, heading, item or cell of a text, as a paragraph of Word; offsets are of the whole text. */
export interface Leaf {
  readonly from: number;
  readonly to: number;
  /** As Word shows it. */
  readonly text: string;
  readonly nodes: readonly LeafNode[];
  /** Notes called before it: Word shows a later call of one as its number. */
  readonly called: ReadonlySet<number>;
  readonly isCell: boolean;
  /** Whether it is the title of a press block, right after which no block can be added. */
  readonly isTitle: boolean;
  /** Whether no mark can be put in it: code, raw HTML, a légende. */
  readonly isClosed: boolean;
  /** Where a block may be added after it, and before it; what begins its lines there. */
  readonly after: number;
  readonly before: number;
  readonly lead: string;
  /** Where the block of the text that holds it ends. */
  readonly outside: number;
  /** Of an item: the mark that another one would have, and what parts them. */
  readonly item: { readonly mark: string; readonly gap: string } | null;
}

/** The leaves of a text in the order of Word's paragraphs, those of its notes last. */
export function leavesOf(document: MarkdownDocument): readonly Leaf[] {
  const { text, references } = document;
  const called = new Set<number>();
  const noted = new Map(footnotesOf(document, references).flatMap(({ texts, number }) => texts.map(({ block }) => [block, number])));
  const leaves = document.blocks.flatMap((block) => (noted.has(block) ? [] : leavesIn(block, false)));
  return [...leaves, ...[...noted].sort(([, a], [, b]) => a - b).flatMap(([block]) => leavesIn(block, true))];

  function leavesIn(block: Block, inNote: boolean): readonly Leaf[] {
    const source = sourceOf(block, text);
    const found: Leaf[] = [];
    const context = { source, references, called, inNote };
    const visit = (node: SyntaxNode, place: Place) => {
      if (holders.has(node.name)) {
        const inside = placeIn(node, source, place);
        for (const child of childrenOf(node)) {
          // A block of a press block is as free as one of the text.
          visit(child, node.name in press && child.name !== "PressOpen" ? { ...inside, after: child.to, before: child.from } : inside);
        }
      } else if (node.name === "Table") {
        for (const row of [...node.getChildren("TableHeader"), ...node.getChildren("TableRow")]) for (const cell of row.getChildren("TableCell")) add(cell, place, true);
      } else if (texts.test(node.name) && onlyImageOf(node, source) === null) add(node, place, false);
      else for (const said of closedTexts(node, source, references)) close(said, node, place);
    };
    const close = (said: string, node: SyntaxNode, place: Place) => {
      found.push({ from: node.from + block.from, to: node.to + block.from, text: said, nodes: [], called, isCell: false, isTitle: false, isClosed: true, ...spots(place, place.item === null ? node.to : place.after), item: null });
    };
    const spots = (place: Place, after: number) => ({ after: after + block.from, before: place.before + block.from, lead: place.lead, outside: place.after + block.from });
    const add = (node: SyntaxNode, place: Place, isCell: boolean) => {
      const { from, to } = contentRange(node, source);
      const before = new Set(called);
      const read = leafText(node, from, to, context);
      const box = node.name === "Task" ? `${/^\[[xX]\]/.test(source.slice(node.from, node.from + 3)) ? "☑" : "☐"} ` : found.length === 0 && unnumbered !== "" ? `${unnumbered} ` : "";
      const move = (one: LeafNode): LeafNode => ({ ...one, from: one.from + block.from, to: one.to + block.from, start: one.start + box.length, end: one.end + box.length, children: one.children.map(move) });
      const isFree = !isCell && (place.item !== null || place.lead !== "" || place.after === node.to);
      found.push({
        from: from + block.from, to: to + block.from, text: box + read.text, nodes: read.nodes.map(move), called: before, isCell, isTitle: node.name === "PressOpen", isClosed: false,
        ...spots(place, isFree ? node.to : place.after), item: isCell ? null : place.item,
      });
    };
    const top = resolvedTree(block, text, references).topNode;
    const label = top.name === "FootnoteDefinition" && !inNote ? top.getChild("FootnoteLabel") : null;
    const unnumbered = label === null ? "" : source.slice(label.from, label.to);
    visit(top, { after: top.to, before: 0, lead: "", item: null });
    return found;
  }
}

interface Place {
  readonly after: number;
  readonly before: number;
  readonly lead: string;
  readonly item: Leaf["item"];
}

function placeIn(node: SyntaxNode, source: string, place: Place): Place {
  if (node.name === "Blockquote" && place.item === null) return { ...place, lead: `${place.lead}> ` };
  const list = node.name === "ListItem" ? node.parent : null;
  const mark = node.getChild("ListMark");
  if (list === null || mark === null || place.lead !== "") return place;
  const line = source.lastIndexOf("\n", mark.from - 1) + 1;
  return { ...place, item: { mark: `${source.slice(line, mark.from)}${source.slice(mark.from, mark.to)} `, gap: isLoose(list, source) ? "\n\n" : "\n" } };
}

const press: Readonly<Record<string, true>> = { Encadre: true, Exergue: true, Relance: true };
const holders: ReadonlySet<string> = new Set(["Blockquote", "BulletList", "OrderedList", "ListItem", "FootnoteDefinition", ...Object.keys(press)]);
const texts = /^(?:Paragraph|Task|PressOpen|(?:ATX|Setext)Heading\d)$/;

/** The paragraphs that Word has for a block that no mark can be put in. */
function closedTexts(node: SyntaxNode, source: string, references: References): readonly string[] {
  if (node.name === "FencedCode" || node.name === "CodeBlock") return [codeLinesOf(node, source).replace(/\n$/, "")];
  if (node.name === "HorizontalRule") return ["* * *"];
  if (node.name === "HTMLBlock" || node.name === "ProcessingInstructionBlock") return [withoutPrivateText(rawSource(node, source)).trim().replaceAll("\n", " ")];
  const image = node.name === "Paragraph" ? onlyImageOf(node, source) : null;
  if (image === null) return [];
  const [open, close] = image.getChildren("LinkMark");
  const { legende, credit } = captionOf(targetOf(image, source, (label) => references.get(normaliseLabel(label)))?.title ?? "");
  const alternative = open === undefined || close === undefined ? "" : writePlainInline(image, source, open.to, close.from);
  return [alternative, [legende, credit === "" ? "" : `(${credit})`].filter((part) => part !== "").join(" ")];
}
