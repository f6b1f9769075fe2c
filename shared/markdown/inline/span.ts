/** A stretch of inline Markdown that means something; what lies between spans is plain text. */
export interface Span {
  /** Name of the node in the tree: `Emphasis`, `LinkMark`, `URL`… */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A span with those that it holds. */
export interface SpanTree extends Span {
  readonly children: readonly SpanTree[];
}

/**
 * Deeper than this, emphasis and links are not nodes: their content joins what
 * holds them. Nobody writes that, and trees are read by recursion.
 */
export const maxInlineDepth = 50;

/** Turns a flat list of spans, each inside or outside of each other, into trees in the order of the text. */
export function nest(spans: readonly Span[]): readonly SpanTree[] {
  if (spans.length === 0) return none;
  const roots: Growing[] = [];
  const open: Growing[] = [];
  const ordered = spans.slice().sort((a, b) => a.from - b.from || b.to - a.to);
  for (const { name, from, to } of ordered) {
    let parent = open.at(-1);
    while (parent !== undefined && parent.to <= from) {
      open.pop();
      parent = open.at(-1);
    }
    if (open.length >= maxInlineDepth && nesting.has(name)) continue;
    const node: Growing = { name, from, to, children: [] };
    (parent?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

const none: readonly SpanTree[] = [];

interface Growing extends Span {
  readonly children: Growing[];
}

/** Spans whose content is Markdown again, so that they can hold each other without end. */
const nesting: ReadonlySet<string> = new Set([
  "Emphasis",
  "StrongEmphasis",
  "Strikethrough",
  "Link",
  "Image",
]);
