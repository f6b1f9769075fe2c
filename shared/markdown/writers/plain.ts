import type { SyntaxNode } from "@lezer/common";
import type { Article } from "../../article.ts";
import { type Block, sourceOf } from "../blocks.ts";
import { codeLinesOf } from "../code.ts";
import { type MarkdownDocument, parseDocument } from "../document.ts";
import { footnoteKey, footnotesOf } from "../footnotes.ts";
import { captionOf, onlyImageOf } from "../images.ts";
import { contentRange, rawSource, targetOf } from "../inline-nodes.ts";
import { withoutPrivateText } from "../private-text.ts";
import { normaliseLabel, type References } from "../references.ts";
import { resolvedTree } from "../resolve.ts";
import { childrenOf, maxDepth } from "./html-context.ts";
import { cellsOf } from "./html-table.ts";
import { writePlainInline } from "./plain-inline.ts";
import { oneLine, paragraphsOf } from "./title-block.ts";
import type { SourceText } from "../source-text.ts";

/** Where a stretch of plain text is counted. */
export type Zone = "surtitre" | "titre" | "chapo" | "signature" | "corps" | "encadres" | "exergues" | "legendes";

/** A paragraph, a list item, a row… of the plain text, with the zone that it counts for. */
export interface PlainPiece {
  readonly zone: Zone;
  readonly text: string;
}

/**
 * Writes an article as plain text: titraille, then body, a blank line between
 * paragraphs; no Markdown mark, no address, nothing private. Its code points
 * less the line ends are the article's signes.
 */
export function writePlain(article: Article): string {
  const pieces = [...titlePieces(article), ...bodyPieces(parseDocument(article.body))];
  return pieces.length === 0 ? "" : `${pieces.map(({ text }) => text).join("\n\n")}\n`;
}

/** The titraille, each field on its line; empty ones say nothing. */
export function titlePieces({ fields }: Pick<Article, "fields">): readonly PlainPiece[] {
  return [
    { zone: "surtitre" as const, text: oneLine(fields.surtitre) },
    { zone: "titre" as const, text: oneLine(fields.titre) },
    ...paragraphsOf(fields.chapo).map((text) => ({ zone: "chapo" as const, text })),
    { zone: "signature" as const, text: oneLine(fields.signature) },
  ]
    .map(finished)
    .filter(({ text }) => text !== "");
}

/** The body as plain text, one piece a top-level block and one a légende; the notes come last, in their order. */
export function bodyPieces(document: MarkdownDocument): readonly PlainPiece[] {
  const { blocks, text, references } = document;
  const notes = footnotesOf(document, references)
    .flatMap(({ texts }) => texts.map(({ block }) => block))
    .filter(({ tree }) => tree.type.name === "FootnoteDefinition");
  const last = new Set(notes.map(({ tree }) => tree));
  const others = blocks.filter(({ tree }) => !last.has(tree));
  return [...others, ...notes].flatMap((block) => plainOf(block, text, references));
}

/** Plain text of one block. It depends on link definitions only where a label is used. */
export function plainOf(block: Block, text: SourceText, references: References): readonly PlainPiece[] {
  const source = sourceOf(block, text);
  const context: PlainContext = { source, references, legendes: [] };
  const tree = resolvedTree(block, text, references);
  const body = writeBlock(tree.topNode, context, 0);
  return [{ zone: zones[tree.type.name] ?? ("corps" as const), text: body }, ...context.legendes.map((legende) => ({ zone: "legendes" as const, text: legende }))]
    .map(finished)
    .filter((piece) => piece.text !== "");
}

/** Zones of the blocks that have one of their own. */
const zones: Readonly<Record<string, Zone>> = { Encadre: "encadres", Exergue: "exergues", Relance: "exergues" };

interface PlainContext {
  readonly source: string;
  readonly references: References;
  readonly legendes: string[];
}

function finished(piece: PlainPiece): PlainPiece {
  return { zone: piece.zone, text: piece.text.normalize("NFC").replace(turns, "") };
}

/** Controls that turn the direction of writing: no output has them. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;

type Write = (node: SyntaxNode, context: PlainContext, depth: number) => string;

const blockNodes: Readonly<Record<string, Write>> = {
  Paragraph: (node, context) => (takeLegende(node, context) ? "" : content(node, context)),
  Task: content,
  ATXHeading1: content,
  ATXHeading2: content,
  ATXHeading3: content,
  ATXHeading4: content,
  ATXHeading5: content,
  ATXHeading6: content,
  SetextHeading1: content,
  SetextHeading2: content,
  Blockquote: children("\n\n"),
  BulletList: children("\n"),
  OrderedList: children("\n"),
  ListItem: children("\n"),
  CodeBlock: code,
  FencedCode: code,
  Table: (node, context) =>
    [...node.getChildren("TableHeader"), ...node.getChildren("TableRow")]
      .map((row) => cellsOf(row, context.source).map((cell) => (cell === null ? "" : content(cell, context))).join("\t"))
      .join("\n"),
  HTMLBlock: raw,
  CommentBlock: raw,
  ProcessingInstructionBlock: raw,
  Encadre: press,
  Exergue: press,
  Relance: press,
  PressOpen: (node, context) => {
    const mark = node.getChild("PressMark");
    return `${mark === null ? "" : context.source.slice(mark.from, mark.to)} ${content(node, context)}`.trim();
  },
  PressClose: (node, { source }) => source.slice(node.from, node.to).trim(),
  FootnoteDefinition: (node, context, depth) => {
    const label = node.getChild("FootnoteLabel");
    const mark = label === null ? "" : context.source.slice(label.from, label.to);
    const note = numberOf(mark.slice(0, -1), context);
    return `${note > 0 ? `(${note})` : mark} ${children("\n\n")(node, context, depth)}`.trim();
  },
};

function writeBlock(node: SyntaxNode, context: PlainContext, depth: number): string {
  if (depth > maxDepth) return withoutPrivateText(context.source.slice(node.from, node.to));
  const write = Object.hasOwn(blockNodes, node.name) ? blockNodes[node.name] : undefined;
  return write?.(node, context, depth) ?? "";
}

function children(separator: string): Write {
  return (node, context, depth) => {
    const parts: string[] = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      const text = writeBlock(child, context, depth + 1);
      if (text !== "") parts.push(text);
    }
    return parts.join(separator);
  };
}

/** A press block: its title if it has one, then what it holds. */
function press(node: SyntaxNode, context: PlainContext, depth: number): string {
  const inside = childrenOf(node).slice(1, -1).map((child) => writeBlock(child, context, depth + 1));
  const title = node.firstChild === null ? "" : content(node.firstChild, context);
  return [title, ...inside].filter((text) => text !== "").join("\n\n");
}

function raw(node: SyntaxNode, { source }: PlainContext): string {
  return withoutPrivateText(rawSource(node, source)).trim();
}

/** Calls of notes are written as the French press does: (1). */
function content(node: SyntaxNode, context: PlainContext): string {
  const { source } = context;
  const { from, to } = contentRange(node, source);
  return writePlainInline(node, source, from, to, 0, (call) => `(${numberOf(call, context)})`);
}

function numberOf(call: string, { references }: PlainContext): number {
  return references.get(footnoteKey(call))?.note ?? 0;
}

function code(node: SyntaxNode, { source }: PlainContext): string {
  return codeLinesOf(node, source).replace(/\n$/, "");
}

/** An image alone in its paragraph gives its légende and its crédit, which have a zone of their own. */
function takeLegende(node: SyntaxNode, { source, references, legendes }: PlainContext): boolean {
  const image = onlyImageOf(node, source);
  const target = image === null ? undefined : targetOf(image, source, (label) => references.get(normaliseLabel(label)));
  if (target === undefined) return false;
  const { legende, credit } = captionOf(target.title);
  const text = credit === "" ? legende : `${legende} (${credit})`.trim();
  if (text !== "") legendes.push(text);
  return true;
}
