import { classAfter, classBefore } from "./characters.ts";
import type { Span } from "./span.ts";

/** A run of `*`, `_` or two `~` that may open or close something: one `~` is « environ », three are a rule. */
export interface Delimiter {
  readonly character: number;
  /** Length of the run as written; `from`–`to` shrinks as marks are used. */
  readonly size: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  from: number;
  to: number;
  previous: Delimiter | null;
  next: Delimiter | null;
}

const underscore = 95;
const tilde = 126;

/**
 * The delimiter stack of CommonMark's « process emphasis ». It remembers below
 * which position a kind of closer finds no opener, so its time is linear.
 */
export class DelimiterStack {
  /** The last run read: what to give back to `resolve` when a bracket that opens now closes. */
  top: Delimiter | null = null;

  /** Reads the run that starts at `from` and gives its end. */
  push(text: string, from: number): number {
    const character = text.charCodeAt(from);
    let to = from + 1;
    while (text.charCodeAt(to) === character) to++;
    const before = classBefore(text, from);
    const after = classAfter(text, to);
    const left = after !== "space" && (after !== "punctuation" || before !== "other");
    const right = before !== "space" && (before !== "punctuation" || after !== "other");
    const betweenLetters = character === underscore && left && right;
    const canOpen = left && (!betweenLetters || before === "punctuation");
    const canClose = right && (!betweenLetters || after === "punctuation");
    if ((!canOpen && !canClose) || (character === tilde && to - from !== 2)) return to;
    const previous = this.top;
    const pushed = { character, size: to - from, canOpen, canClose, from, to, previous, next: null };
    if (previous !== null) previous.next = pushed;
    this.top = pushed;
    return to;
  }

  /** Forgets the runs that start at or after `from`: they turned out to be part of an address. */
  dropFrom(from: number): void {
    while (this.top !== null && this.top.from >= from) this.remove(this.top);
  }

  /** Matches the runs above `bottom`, adds what they make to `spans`, forgets them. */
  resolve(bottom: Delimiter | null, spans: Span[]): void {
    const exhausted = new Map<number, number>();
    let closer = bottom === null ? this.first() : bottom.next;
    while (closer !== null) {
      const opener = closer.canClose ? findOpener(closer, exhausted, bottom) : null;
      if (opener === null) {
        const { next } = closer;
        if (!closer.canOpen) this.remove(closer);
        closer = next;
        continue;
      }
      opener.next = closer;
      closer.previous = opener;
      emit(opener, closer, spans);
      if (opener.from === opener.to) this.remove(opener);
      if (closer.from < closer.to) continue;
      const { next } = closer;
      this.remove(closer);
      closer = next;
    }
    this.top = bottom;
    if (bottom !== null) bottom.next = null;
  }

  private first(): Delimiter | null {
    let at = this.top;
    while (at !== null && at.previous !== null) at = at.previous;
    return at;
  }

  private remove(delimiter: Delimiter): void {
    if (delimiter.previous !== null) delimiter.previous.next = delimiter.next;
    if (delimiter.next !== null) delimiter.next.previous = delimiter.previous;
    else this.top = delimiter.previous;
  }
}

/** Looks back for what `closer` closes; notes in `exhausted` where there is none for its kind. */
function findOpener(
  closer: Delimiter,
  exhausted: Map<number, number>,
  bottom: Delimiter | null,
): Delimiter | null {
  const kind = kindOf(closer);
  const floor = exhausted.get(kind) ?? 0;
  for (let at = closer.previous; at !== null && at !== bottom; at = at.previous) {
    if (at.from < floor) break;
    if (at.canOpen && at.character === closer.character && pairs(at, closer)) return at;
  }
  exhausted.set(kind, closer.from);
  return null;
}

/** Closers of the same kind look for the same openers. */
function kindOf({ character, canOpen, size }: Delimiter): number {
  return character * 6 + (size % 3) * 2 + (canOpen ? 1 : 0);
}

/** The rule of three of CommonMark for `*` and `_`; runs of `~` are all of two. */
function pairs(opener: Delimiter, closer: Delimiter): boolean {
  if (opener.character === tilde || (!opener.canClose && !closer.canOpen)) return true;
  return (opener.size + closer.size) % 3 !== 0 || (opener.size % 3 === 0 && closer.size % 3 === 0);
}

function emit(opener: Delimiter, closer: Delimiter, spans: Span[]): void {
  const strike = opener.character === tilde;
  const used = Math.min(2, opener.to - opener.from, closer.to - closer.from);
  const name = strike ? "Strikethrough" : used === 2 ? "StrongEmphasis" : "Emphasis";
  const mark = strike ? "StrikethroughMark" : "EmphasisMark";
  const from = opener.to - used;
  const to = closer.from + used;
  spans.push(
    { name, from, to },
    { name: mark, from, to: opener.to },
    { name: mark, from: closer.from, to },
  );
  opener.to = from;
  closer.from = to;
}
