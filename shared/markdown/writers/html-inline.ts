import type { SyntaxNode } from "@lezer/common";
import { decodeEntity } from "../entities.ts";
import { encodeUrl, isSafeLink } from "../links.ts";
import { languageOf } from "../inline/language.ts";
import { codeOf, targetOf, writeChildren } from "../inline-nodes.ts";
import { withoutPrivateText } from "../private-text.ts";
import { escapeHtml, lookUp, maxDepth, type HtmlContext } from "./html-context.ts";
import { writeCall } from "./html-notes.ts";
import { writeChange, writePassage, writeRemark } from "./html-review.ts";
import { balanced, writeTag } from "./raw-html.ts";
import { writePlainInline } from "./plain-inline.ts";

type WriteInline = (node: SyntaxNode, context: HtmlContext, depth: number) => string;

/** Inline node → HTML. What is not here is written as its content. */
const inlineNodes: Readonly<Record<string, WriteInline>> = {
  Emphasis: wrapped("em"),
  StrongEmphasis: wrapped("strong"),
  Strikethrough: wrapped("del"),
  EmphasisMark: nothing,
  StrikethroughMark: nothing,
  HeaderMark: nothing,
  QuoteMark: nothing,
  TaskMarker: nothing,
  Remark: nothing,
  Hidden: nothing,
  CriticMark: nothing,
  CriticComment: writeRemark,
  Insertion: change,
  Deletion: change,
  Marked: (node, context, depth) => writePassage(node, context, () => enclosed(writeInline(node, context, depth), context)),
  PressMark: nothing,
  ForeignMark: nothing,
  ForeignText: (node, context, depth) => {
    const mark = node.lastChild;
    const language = mark === null ? "" : languageOf(context.source.slice(mark.from, mark.to));
    const inside = enclosed(writeInline(node, context, depth), context);
    return inside === "" ? "" : `<span lang="${escapeHtml(language)}">${inside}</span>`;
  },
  FootnoteLabel: nothing,
  FootnoteReference: writeCall,
  HardBreak: () => "<br />\n",
  Escape: (node, { source }) => escapeHtml(source.slice(node.from + 1, node.to)),
  Entity: (node, { source }) => escapeHtml(decodeEntity(source.slice(node.from, node.to))),
  InlineCode: (node, { source }) => `<code>${escapeHtml(codeOf(node, source))}</code>`,
  HTMLTag: (node, { source, options }) => {
    const tag = source.slice(node.from, node.to);
    return options.commonmark === true ? tag : writeTag(withoutPrivateText(tag));
  },
  Comment: (node, { source, options }) =>
    options.commonmark === true ? source.slice(node.from, node.to) : "",
  ProcessingInstruction: (node, { source, options }) => {
    const text = source.slice(node.from, node.to);
    return options.commonmark === true ? text : escapeHtml(text);
  },
  Autolink: (node, context) => {
    const url = node.getChild("URL");
    return url === null ? escapeHtml(context.source.slice(node.from, node.to)) : bareLink(url, context);
  },
  URL: (node, context) => bareLink(node, context),
  Link: writeLink,
  Image: writeImage,
};

/** Writes what stands between `from` and `to` of a node: its text and its inline nodes. */
export function writeInline(
  node: SyntaxNode,
  context: HtmlContext,
  depth: number,
  from = node.from,
  to = node.to,
): string {
  const { source } = context;
  if (depth > maxDepth) return escapeHtml(withoutPrivateText(source.slice(from, to)));
  return writeChildren({ node, source, from, to, lineEnd: "\n" }, escapeHtml, (child) =>
    (own(inlineNodes, child.name) ?? writeInline)(child, context, depth + 1),
  );
}

function writeLink(node: SyntaxNode, context: HtmlContext, depth: number): string {
  const [open, close] = node.getChildren("LinkMark");
  if (open === undefined || close === undefined) return escapeHtml(context.source.slice(node.from, node.to));
  const content = enclosed(writeInline(node, context, depth, open.to, close.from), context);
  const target = targetOf(node, context.source, (label) => lookUp(context, label));
  if (target === undefined) return content;
  if (context.options.commonmark !== true && !isSafeLink(target.url)) return content;
  return `<a href="${escapeHtml(encodeUrl(target.url))}"${titleAttribute(target.title)}>${content}</a>`;
}

function writeImage(node: SyntaxNode, context: HtmlContext): string {
  const [open, close] = node.getChildren("LinkMark");
  if (open === undefined || close === undefined) return escapeHtml(context.source.slice(node.from, node.to));
  const target = targetOf(node, context.source, (label) => lookUp(context, label));
  const alternative = escapeHtml(writePlainInline(node, context.source, open.to, close.from));
  if (target === undefined) return alternative;
  if (context.options.commonmark === true) {
    return `<img src="${escapeHtml(encodeUrl(target.url))}" alt="${alternative}"${titleAttribute(target.title)} />`;
  }
  const address = context.options.image?.(target.url) ?? null;
  return address === null
    ? `<span class="image">${alternative}</span>`
    : `<img src="${escapeHtml(address)}" alt="${alternative}" />`;
}

function bareLink(node: SyntaxNode, { source, options }: HtmlContext): string {
  const text = source.slice(node.from, node.to);
  const label = escapeHtml(text);
  const url = addressOf(text, options.commonmark === true);
  return url === null || isInLink(node) ? label : `<a href="${escapeHtml(encodeUrl(url))}">${label}</a>`;
}

/** A link can't hold another: browsers would end the first where the second begins. */
function isInLink(node: SyntaxNode): boolean {
  for (let at = node.parent; at !== null; at = at.parent) if (at.name === "Link") return true;
  return false;
}

/** The address that a bare URL or e-mail stands for; `null` when it may not be a link. */
function addressOf(text: string, anyScheme: boolean): string | null {
  const hasScheme = /^[a-z][a-z0-9+.-]{1,31}:/i.test(text);
  const url = hasScheme ? text : text.includes("@") && !text.startsWith("www.") ? `mailto:${text}` : `http://${text}`;
  return anyScheme || isSafeLink(url) ? url : null;
}

function titleAttribute(title: string): string {
  return title === "" ? "" : ` title="${escapeHtml(title)}"`;
}

function wrapped(tag: string): WriteInline {
  return (node, context, depth) => `<${tag}>${enclosed(writeInline(node, context, depth), context)}</${tag}>`;
}

function change(node: SyntaxNode, context: HtmlContext, depth: number): string {
  return writeChange(node, context, () => enclosed(writeInline(node, context, depth), context));
}

/** What one element holds: no tag begun in it ends outside of it. */
function enclosed(html: string, { options }: HtmlContext): string {
  return options.commonmark === true ? html : balanced(html);
}

function nothing(): string {
  return "";
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
