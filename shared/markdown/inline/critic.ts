import type { Span } from "./span.ts";

/**
 * CriticMarkup (criticmarkup.com, 2013): what a reviewer changes, kept in the
 * text until it is decided.
 *
 *     un {++ajout++}, une {--coupe--}, {~~avant~>après~~}, {==passage==}{>>remarque<<}
 *        ^Insertion^      ^-Deletion-^ ^-Substitution--^   ^--Marked--^^CriticComment^
 *
 * A mark ends in its paragraph; one that nothing closes is text. What a mark
 * holds is Markdown of its own: no emphasis begins in it and ends outside.
 */
export class CriticMarks {
  private readonly text: string;
  /** Where each closing mark was last found; one looked for in vain is nowhere. Questions come with growing positions. */
  private readonly ahead = new Map<string, number>();

  constructor(text: string) {
    this.text = text;
  }

  /** What the `{` at `from` opens: its spans, the whole first, and the stretches that are Markdown; or null. */
  read(from: number): CriticReading | null {
    const kind = kinds.get(this.text.slice(from, from + 3));
    if (kind === undefined) return null;
    const close = this.find(kind.close, from + 3);
    if (close < 0) return null;
    const to = close + 3;
    if (kind.name === "CriticComment") return { spans: [{ name: kind.name, from, to }], inside: [] };
    const edges: Span[] = [
      { name: kind.name, from, to },
      { name: "CriticMark", from, to: from + 3 },
      { name: "CriticMark", from: close, to },
    ];
    if (kind.name !== "Substitution") return { spans: edges, inside: [{ from: from + 3, to: close }] };
    const turn = this.find("~>", from + 3);
    if (turn < 0 || turn + 2 > close) return null;
    const before = { name: "Deletion", from: from + 3, to: turn };
    const after = { name: "Insertion", from: turn + 2, to: close };
    const parts = [before, after].filter((part) => part.from < part.to);
    return { spans: [...edges, { name: "CriticMark", from: turn, to: turn + 2 }, ...parts], inside: parts };
  }

  private find(close: string, from: number): number {
    const known = this.ahead.get(close);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const at = this.text.indexOf(close, from);
    this.ahead.set(close, at);
    return at;
  }
}

export interface CriticReading {
  readonly spans: readonly Span[];
  readonly inside: readonly { readonly from: number; readonly to: number }[];
}

const kinds: ReadonlyMap<string, { readonly name: string; readonly close: string }> = new Map([
  ["{++", { name: "Insertion", close: "++}" }],
  ["{--", { name: "Deletion", close: "--}" }],
  ["{~~", { name: "Substitution", close: "~~}" }],
  ["{==", { name: "Marked", close: "==}" }],
  ["{>>", { name: "CriticComment", close: "<<}" }],
]);
