import type { SyntaxNode } from "@lezer/common";
import { readSigned, type SignedRemark } from "../../review/signature.ts";
import { escapeHtml, type HtmlContext } from "./html-context.ts";

/**
 * Changes and remarks as elements, for the outputs that keep them: `ins`,
 * `del` of class « coupe », and `span`s of class « passage » and « remarque »
 * whose title is the remark. Elsewhere changes are as accepted, and remarks
 * are not written.
 */
export function writeChange(node: SyntaxNode, context: HtmlContext, inside: () => string): string {
  if (context.options.review !== true) return node.name === "Deletion" ? "" : inside();
  const change = node.parent?.name === "Substitution" ? node.parent : node;
  const { author, date } = commentAfter(change, context) ?? nobody;
  const content = inside();
  if (content === "") return "";
  return node.name === "Deletion" ? `<del class="coupe"${by(author, date)}>${content}</del>` : `<ins${by(author, date)}>${content}</ins>`;
}

/** `{==…==}`: a passage that is spoken of. */
export function writePassage(node: SyntaxNode, context: HtmlContext, inside: () => string): string {
  const said = context.options.review === true ? commentAfter(node, context) : null;
  if (said === null || said.remark === "") return inside();
  return `<span class="passage"${by(said.author, said.date)} title="${escapeHtml(said.remark)}">${inside()}</span>`;
}

/** `{>>…<<}`, unless what stands before it has it. */
export function writeRemark(node: SyntaxNode, context: HtmlContext): string {
  if (context.options.review !== true) return "";
  const { author, date, remark } = saidBy(node, context);
  const before = node.prevSibling;
  const isOfPassage = before?.name === "Marked" && before.to === node.from;
  if (remark === "" || isOfPassage) return "";
  return `<span class="remarque"${by(author, date)} title="${escapeHtml(remark)}"></span>`;
}

const nobody: SignedRemark = { author: "", date: "", remark: "" };

/** What the comment right after a change or a passage says; `null` when there is none. */
function commentAfter(node: SyntaxNode, context: HtmlContext): SignedRemark | null {
  const next = node.nextSibling;
  if (next === null || next.name !== "CriticComment" || next.from !== node.to) return null;
  const said = saidBy(next, context);
  return node.name === "Marked" || said.remark === "" ? said : null;
}

function saidBy({ from, to }: SyntaxNode, { source }: HtmlContext): SignedRemark {
  return readSigned(source.slice(from + 3, to - 3));
}

function by(author: string, date: string): string {
  return `${author === "" ? "" : ` data-author="${escapeHtml(author)}"`}${date === "" ? "" : ` data-date="${escapeHtml(date)}"`}`;
}
