import type { SyntaxNode } from "@lezer/common";
import type { EditorState } from "@codemirror/state";
import { documentOf } from "./document-field.ts";

/** A form that stands between two marks. */
export interface MarkKind {
  readonly mark: string;
  /** Names in the tree. */
  readonly node: string;
  readonly markNode: string;
}

export const strong: MarkKind = { mark: "**", node: "StrongEmphasis", markNode: "EmphasisMark" };
export const emphasis: MarkKind = { mark: "*", node: "Emphasis", markNode: "EmphasisMark" };
export const strike: MarkKind = { mark: "~~", node: "Strikethrough", markNode: "StrikethroughMark" };
export const code: MarkKind = { mark: "`", node: "InlineCode", markNode: "CodeMark" };

/** A stretch of the text, in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Something marked, and its content between the marks. */
export interface Marked extends Span {
  readonly inside: Span;
}

/** Blocks that hold words; a mark never crosses their edges. */
const leaves: ReadonlySet<string> = new Set([
  "Paragraph", "Task", "TableCell", "SetextHeading1", "SetextHeading2",
  "ATXHeading1", "ATXHeading2", "ATXHeading3", "ATXHeading4", "ATXHeading5", "ATXHeading6",
]);

/** Nodes whose inside is not for other marks: taken whole or not at all. */
const whole: ReadonlySet<string> = new Set(["InlineCode", "URL", "Autolink", "Image", "Escape", "Entity", "HTMLTag"]);

const inline: ReadonlySet<string> = new Set([...whole, "StrongEmphasis", "Emphasis", "Strikethrough", "Link", "ForeignText"]);

/**
 * The parts of a stretch that can be marked, one per block of words, without
 * the spaces at their edges, and without cutting another form in two:
 *
 *     - un **mot
 *       ^------^      becomes   un **mot**
 */
export function markableParts(state: EditorState, { from, to }: Span): readonly Span[] {
  const parts: Span[] = [];
  documentOf(state).tree.iterate({
    from,
    to,
    enter(node) {
      if (!leaves.has(node.name)) return;
      const content = contentOf(node.node);
      const cut = trimmed(state, { from: Math.max(from, content.from), to: Math.min(to, content.to) });
      if (cut.from < cut.to) parts.push(withoutCuts(node.node, cut));
    },
  });
  return parts;
}

/** Things marked with `kind` that a stretch touches by more than an edge. */
export function markedIn(state: EditorState, kind: MarkKind, { from, to }: Span): readonly Marked[] {
  const found: Marked[] = [];
  documentOf(state).tree.iterate({
    from,
    to,
    enter(node) {
      if (node.name !== kind.node || node.to <= from || node.from >= to) return;
      const marked = markedOf(node.node, kind);
      if (marked !== null) found.push(marked);
    },
  });
  return found;
}

/** What is marked with `kind` around a position, its marks included. */
export function markedAt(state: EditorState, kind: MarkKind, at: number): Marked | null {
  return markedIn(state, kind, { from: at - 1, to: at + 1 }).find((marked) => marked.from < at && at < marked.to) ?? null;
}

/** Without the spaces at its edges, no-break ones included: emphasis does not hold with them. */
export function trimmed(state: EditorState, { from, to }: Span): Span {
  if (from >= to) return { from, to: from };
  const text = state.sliceDoc(from, to);
  const start = from + text.length - text.trimStart().length;
  return { from: start, to: Math.max(start, to - (text.length - text.trimEnd().length)) };
}

function markedOf(node: SyntaxNode, kind: MarkKind): Marked | null {
  const marks = node.getChildren(kind.markNode);
  const [open] = marks;
  const close = marks.at(-1);
  if (open === undefined || close === undefined || open === close) return null;
  return { from: node.from, to: node.to, inside: { from: open.to, to: close.from } };
}

function contentOf(leaf: SyntaxNode): Span {
  const { firstChild, lastChild } = leaf;
  const isBefore = firstChild !== null && firstChild.from === leaf.from && /^(?:HeaderMark|TaskMarker)$/.test(firstChild.name);
  const from = isBefore ? firstChild.to : leaf.from;
  const to = lastChild?.name === "HeaderMark" && lastChild.from >= from ? lastChild.from : leaf.to;
  return { from, to };
}

/** Grown until it holds whole every form that it held in part, and out of every mark. */
function withoutCuts(leaf: SyntaxNode, { from, to }: Span): Span {
  let start = from;
  let end = to;
  for (let stable = false; !stable; ) {
    stable = true;
    leaf.cursor().iterate((node) => {
      if (node.to <= start || node.from >= end || !inline.has(node.name)) return;
      const holds = node.from <= start && node.to >= end;
      const within = node.from >= start && node.to <= end;
      if (within || (holds && !whole.has(node.name) && isInside(node.node, start, end))) return;
      start = Math.min(start, node.from);
      end = Math.max(end, node.to);
      stable = false;
    });
  }
  return { from: start, to: end };
}

/** Whether a stretch stands between a form's marks, and touches none. */
function isInside(node: SyntaxNode, from: number, to: number): boolean {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (/(?:Mark|URL|LinkTitle|LinkLabel)$/.test(child.name) && child.from < to && child.to > from) return false;
  }
  return true;
}
