import type { SyntaxNode, Tree } from "@lezer/common";
import { type Block, indentBefore, sourceOf } from "../blocks.ts";
import type { MarkdownDocument } from "../document.ts";
import { contentRange, rawSource } from "../inline-nodes.ts";
import { isLoose } from "../lists.ts";
import { withoutPrivateText } from "../private-text.ts";
import { isSameReference, type Reference, type References } from "../references.ts";
import { resolvedTree } from "../resolve.ts";
import { codeLinesOf, fencedInfo } from "../code.ts";
import { childrenOf, escapeHtml, maxDepth, type HtmlContext, type HtmlOptions } from "./html-context.ts";
import { writeFigure } from "./html-figure.ts";
import { writeInline } from "./html-inline.ts";
import { withUniqueCalls, writeDefinition, writeNotes } from "./html-notes.ts";
import { writePress, writePressLine } from "./html-press.ts";
import { writeTable } from "./html-table.ts";
import { balanced } from "./raw-html.ts";
import type { SourceText } from "../source-text.ts";
import { hasLongWord, withBreaks } from "./long-words.ts";

export type { HtmlOptions } from "./html-context.ts";

/** A block with its HTML: the same object as long as neither changes. */
export interface HtmlBlock {
  readonly block: Block;
  readonly html: string;
}

/**
 * Writes a document's body as HTML. Only what the tables of this folder hold
 * can come out: raw HTML is text, addresses are checked, private text is gone.
 */
export function writeHtml(document: MarkdownDocument, options: HtmlOptions = plainOptions): string {
  const body = writeHtmlBlocks(document, options)
    .map(({ html }) => html)
    .join("");
  return withUniqueCalls(body + writeHtmlNotes(document, options));
}

/** The list of the notes that a text calls, in their order; "" without any. */
export function writeHtmlNotes(document: MarkdownDocument, options: HtmlOptions = plainOptions): string {
  return writeNotes(document, options, (definition, context) => writeBlocks(definition, context, 0));
}

/** The same block by block, "" for those that show nothing; remembered for unchanged blocks as long as `options` is the same object. */
export function writeHtmlBlocks(
  { blocks, text, references }: MarkdownDocument,
  options: HtmlOptions = plainOptions,
): readonly HtmlBlock[] {
  const memory = memories.get(options) ?? { trees: new WeakMap(), lists: new WeakMap() };
  memories.set(options, memory);
  // With the same definitions, a block is written as it was: only what is between the unchanged ends is looked at.
  const before = memory.lists.get(references) ?? [];
  const { start, end } = sharedEnds(before, blocks);
  const moved = blocks.length - before.length;
  const written = blocks.map((block, i) => {
    const old = i < start ? before[i] : i >= blocks.length - end ? before[i - moved] : undefined;
    if (old === undefined) return { block, html: htmlOf(block, text, references, options, memory.trees) };
    return old.block.from === block.from ? old : { block, html: old.html };
  });
  memory.lists.set(references, written);
  return written;
}

/** How many blocks two texts have in common at their beginnings and at their ends. */
function sharedEnds(before: readonly HtmlBlock[], blocks: readonly Block[]): { readonly start: number; readonly end: number } {
  const most = Math.min(before.length, blocks.length);
  let start = 0;
  while (start < most && before[start]?.block.tree === blocks[start]?.tree) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end)?.block.tree === blocks.at(-1 - end)?.tree) end++;
  return { start, end };
}

/** One object for all who ask for nothing special: what is remembered hangs on it. */
const plainOptions: HtmlOptions = {};

interface Remembered {
  readonly html: string;
  readonly used: ReadonlyMap<string, Reference | undefined>;
}

interface Memory {
  readonly trees: WeakMap<Tree, Remembered>;
  /** What was written last with the same definitions, which live as long as their text. */
  readonly lists: WeakMap<References, readonly HtmlBlock[]>;
}

const memories = new WeakMap<HtmlOptions, Memory>();

function htmlOf(
  block: Block,
  text: SourceText,
  references: References,
  options: HtmlOptions,
  memory: WeakMap<Tree, Remembered>,
): string {
  const tree = resolvedTree(block, text, references);
  const known = memory.get(tree);
  if (known !== undefined && stillGood(known, references)) return known.html;
  const used = new Map<string, Reference | undefined>();
  const context: HtmlContext = {
    source: sourceOf(block, text),
    indent: indentBefore(block, text),
    references,
    options,
    used,
  };
  const written = writeBlock(tree.topNode, context, 0);
  const html = hasLongWord(context.source) ? withBreaks(written) : written;
  memory.set(tree, { html, used });
  return html;
}

function stillGood({ used }: Remembered, references: References): boolean {
  for (const [label, before] of used) if (!isSameReference(references.get(label), before)) return false;
  return true;
}

type WriteBlock = (node: SyntaxNode, context: HtmlContext, depth: number) => string;

/** Block node → HTML. What is not here is not written. */
const blockNodes: Readonly<Record<string, WriteBlock>> = {
  Paragraph: (node, context, depth) => {
    const figure = writeFigure(node, context);
    if (figure !== null) return figure;
    const content = writeContent(node, context, depth);
    return content === "" ? "" : `<p>${content}</p>\n`;
  },
  ATXHeading1: heading(1),
  ATXHeading2: heading(2),
  ATXHeading3: heading(3),
  ATXHeading4: heading(4),
  ATXHeading5: heading(5),
  ATXHeading6: heading(6),
  SetextHeading1: heading(1),
  SetextHeading2: heading(2),
  HorizontalRule: () => "<hr />\n",
  Blockquote: (node, context, depth) => `<blockquote>\n${writeBlocks(node, context, depth)}</blockquote>\n`,
  BulletList: (node, context, depth) => `<ul>\n${writeItems(node, context, depth)}</ul>\n`,
  OrderedList: (node, context, depth) => {
    const start = Number.parseInt(context.source.slice(node.from, node.from + 10), 10);
    return `<ol${start === 1 || Number.isNaN(start) ? "" : ` start="${start}"`}>\n${writeItems(node, context, depth)}</ol>\n`;
  },
  CodeBlock: (node, { source }) => `<pre><code>${escapeHtml(codeLinesOf(node, source))}</code></pre>\n`,
  FencedCode: (node, { source, indent }) => {
    const language = /^\S+/.exec(fencedInfo(node, source))?.[0];
    const attribute = language === undefined ? "" : ` class="language-${escapeHtml(language)}"`;
    return `<pre><code${attribute}>${escapeHtml(codeLinesOf(node, source, indent.length))}</code></pre>\n`;
  },
  Table: writeTable,
  Encadre: press,
  Exergue: press,
  Relance: press,
  PressOpen: writePressLine,
  PressClose: writePressLine,
  FootnoteDefinition: (node, context, depth) => writeDefinition(node, context, (inside) => writeBlocks(inside, context, depth)),
  Task: writeTask,
  HTMLBlock: rawBlock,
  CommentBlock: rawBlock,
  ProcessingInstructionBlock: rawBlock,
};

/** Writes one block node and all that it holds. */
export function writeBlock(node: SyntaxNode, context: HtmlContext, depth: number): string {
  if (depth > maxDepth) return `<p>${escapeHtml(withoutPrivateText(context.source.slice(node.from, node.to)))}</p>\n`;
  const write = Object.hasOwn(blockNodes, node.name) ? blockNodes[node.name] : undefined;
  return write?.(node, context, depth) ?? "";
}

function writeBlocks(node: SyntaxNode, context: HtmlContext, depth: number): string {
  let html = "";
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    html += writeBlock(child, context, depth + 1);
  }
  return html;
}

/** What stands between the two lines of a press block. */
function press(node: SyntaxNode, context: HtmlContext, depth: number): string {
  return writePress(node, context, (inside) => {
    const blocks = childrenOf(inside).slice(1, -1);
    return blocks.map((block) => writeBlock(block, context, depth + 1)).join("");
  });
}

function writeItems(list: SyntaxNode, context: HtmlContext, depth: number): string {
  const loose = isLoose(list, context.source);
  let html = "";
  for (let item = list.firstChild; item !== null; item = item.nextSibling) {
    if (item.name === "ListItem") html += writeItem(item, loose, context, depth + 1);
  }
  return html;
}

function writeItem(item: SyntaxNode, loose: boolean, context: HtmlContext, depth: number): string {
  if (depth > maxDepth) return `<li>${escapeHtml(withoutPrivateText(context.source.slice(item.from, item.to)))}</li>\n`;
  let html = "";
  for (const child of childrenOf(item)) {
    const tight = !loose && (child.name === "Paragraph" || child.name === "Task");
    const written = tight ? writeTight(child, context, depth) : writeBlock(child, context, depth + 1);
    if (written !== "") html += !tight && (html === "" || !html.endsWith("\n")) ? `\n${written}` : written;
  }
  // An item whose words are all cut goes with them.
  if (html === "" && isCut(item, context)) return "";
  return `<li>${html}</li>\n`;
}

function writeTight(node: SyntaxNode, context: HtmlContext, depth: number): string {
  return node.name === "Task" ? checkbox(node, context) + writeContent(node, context, depth) : writeContent(node, context, depth);
}

function writeTask(node: SyntaxNode, context: HtmlContext, depth: number): string {
  return `<p>${checkbox(node, context)}${writeContent(node, context, depth)}</p>\n`;
}

function checkbox(node: SyntaxNode, { source }: HtmlContext): string {
  const done = /^\[[xX]\]/.test(source.slice(node.from, node.from + 3));
  return `<input${done ? ' checked=""' : ""} disabled="" type="checkbox" /> `;
}

/** The inline content of a block, without its marks and the spaces at its edges. */
function writeContent(node: SyntaxNode, context: HtmlContext, depth: number): string {
  const { from, to } = contentRange(node, context.source);
  const html = writeInline(node, context, depth, from, to);
  return context.options.commonmark === true ? html : balanced(html);
}

function heading(level: number): WriteBlock {
  return (node, context, depth) => {
    const tag = `h${Math.min(6, level + (context.options.headingOffset ?? 0))}`;
    const content = writeContent(node, context, depth);
    return content === "" && isCut(node, context) ? "" : `<${tag}>${content}</${tag}>\n`;
  };
}

/** Whether a change cuts something of a node. */
function isCut(node: SyntaxNode, { source }: HtmlContext): boolean {
  return /\{--|\{~~/.test(source.slice(node.from, node.to));
}

/** A block of raw HTML is shown as the text that it is, without its comments. */
function rawBlock(node: SyntaxNode, { source, indent, options }: HtmlContext): string {
  const raw = (node.from === 0 ? indent : "") + rawSource(node, source);
  if (options.commonmark === true) return `${raw.replace(/\n$/, "")}\n`;
  const text = withoutPrivateText(raw).trim();
  return text === "" ? "" : `<p>${escapeHtml(text)}</p>\n`;
}
