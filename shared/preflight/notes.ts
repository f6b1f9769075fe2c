import type { MarkdownDocument } from "../markdown/document.ts";
import { wholeText } from "../markdown/source-text.ts";
import { nodesNamed } from "../markdown/nodes-named.ts";

/** The call of a note that nothing defines. */
export interface NoteCall {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

const code: ReadonlySet<string> = new Set(["InlineCode", "FencedCode", "CodeBlock", "HTMLBlock", "Comment", "CommentBlock", "Remark", "RemarkBlock", "NotePrivee", "Hidden", "CriticComment", "Deletion"]);

/** Calls `[^1]` without a definition `[^1]:`, code and private text left out. */
export function noteCalls(document: MarkdownDocument): readonly NoteCall[] {
  const text = wholeText(document.text);
  if (!text.includes("[^")) return [];
  const left = nodesNamed(document, code);
  const isLeft = (at: number) => left.some(({ from, to }) => from <= at && at < to);
  const defined = new Set<string>();
  for (const { 1: label = "", index } of text.matchAll(/^[ \t>]*\[\^([^\]\s]{1,200})\]:/gmu)) {
    if (!isLeft(index)) defined.add(label.toLowerCase());
  }
  return [...text.matchAll(/\[\^([^\]\s]{1,200})\](?!:)/gu)].flatMap(({ 0: call, 1: label = "", index }) =>
    defined.has(label.toLowerCase()) || isLeft(index) ? [] : [{ from: index, to: index + call.length, label }],
  );
}
