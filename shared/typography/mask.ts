import type { Segment, SegmentKind } from "./passage.ts";
import { readings } from "./passage.ts";

/** Kinds by number, `prose` first: a mask is an array of them. */
const kinds: readonly SegmentKind[] = ["prose", "opaque", "url", "gap", "break", "open", "close"];

const numbers = new Map(kinds.map((kind, number) => [kind, number]));

/**
 * What each character of a stretch of source is. Zones are painted one over
 * the other; what is never painted is prose. Offsets are those of `source`.
 */
export class Mask {
  readonly source: string;
  readonly from: number;
  readonly to: number;
  /** Texts of links: an address written there is not a bare one, its end is plain. */
  readonly linkTexts: { readonly from: number; readonly to: number }[] = [];
  private readonly cells: Uint8Array;
  private painted = false;

  constructor(source: string, from: number, to: number) {
    this.source = source;
    this.from = from;
    this.to = to;
    this.cells = new Uint8Array(Math.max(0, to - from));
  }

  /** Makes `from`–`to` one zone, whatever it was. */
  paint(kind: SegmentKind, from: number, to: number): void {
    this.cells.fill(numbers.get(kind) ?? 0, from - this.from, to - this.from);
    this.painted = true;
  }

  /** Makes `from`–`to` one zone if all of it was prose. */
  paintProse(kind: SegmentKind, from: number, to: number): void {
    for (let at = from; at < to; at++) if (this.cells[at - this.from] !== 0) return;
    this.paint(kind, from, to);
  }

  kindAt(at: number): SegmentKind {
    return kinds[this.cells[at - this.from] ?? 0] ?? "prose";
  }

  /** The source from `from` to `to`, with each unit of a painted kind that `hides` replaced by U+FFFC. */
  view(hides: (kind: SegmentKind) => boolean): string {
    const text = this.source.slice(this.from, this.to);
    if (!this.painted) return text;
    let shown = "";
    for (let at = 0; at < text.length; ) {
      const kind = this.cells[at] ?? 0;
      let end = at + 1;
      while (end < text.length && this.cells[end] === kind) end++;
      const hidden = kind !== 0 && hides(kinds[kind] ?? "prose");
      shown += hidden ? readings.opaque.repeat(end - at) : text.slice(at, end);
      at = end;
    }
    return shown;
  }

  /** Paints the line breaks, with the spaces around them, which are Markdown's and not the writer's. */
  paintBreaks(): void {
    for (let at = this.source.indexOf("\n", this.from); at !== -1 && at < this.to; ) {
      let from = at;
      while (from > this.from && this.isMargin(from - 1)) from--;
      let to = at + 1;
      while (to < this.to && this.isMargin(to)) to++;
      if (this.kindAt(at) !== "opaque") this.paint("break", from, to);
      at = this.source.indexOf("\n", to);
    }
  }

  /** Stretches of one kind, the edges' spaces and prefixes left out. */
  segments(): readonly Segment[] {
    let start = 0;
    let end = this.cells.length;
    while (start < end && this.isMargin(this.from + start)) start++;
    while (end > start && this.isMargin(this.from + end - 1)) end--;
    const segments: Segment[] = [];
    for (let at = start; at < end; ) {
      const number = this.cells[at] ?? 0;
      let next = at + 1;
      while (next < end && this.cells[next] === number) next++;
      const kind = kinds[number] ?? "prose";
      const from = this.from + at;
      const to = this.from + next;
      segments.push({
        kind,
        from,
        to,
        text: kind === "prose" ? this.source.slice(from, to) : readings[kind],
      });
      at = next;
    }
    return segments;
  }

  private isMargin(at: number): boolean {
    const code = this.source.charCodeAt(at);
    const kind = this.kindAt(at);
    return kind === "break" || (kind === "prose" && (code === 32 || code === 9 || code === 13));
  }
}
