import { featuresOf } from "./features.ts";
import { ENTITY_SPACE, OPAQUE, URL, isWordAt, reachesUrl, wordEnd, wordStart } from "./reading.ts";

/** What a stretch of source is for a reader. Only `prose` may be changed. */
export type SegmentKind = "prose" | "opaque" | "url" | "gap" | "break" | "open" | "close";

/** A stretch of the block's source and how it reads; `text` is empty for transparent marks. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Replaces `from`–`to` of a reading by `text`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A word of a reading that has a capital, at its place. */
export interface PlacedWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Where quotation marks pair and sentences end. */
export type PassageKind = "paragraph" | "heading" | "cell";

/** How a zone that is not prose reads. */
export const readings: Readonly<Record<Exclude<SegmentKind, "prose">, string>> = {
  opaque: OPAQUE,
  url: URL,
  gap: ENTITY_SPACE,
  break: "\n",
  open: "",
  close: "",
};

/**
 * A paragraph, heading or table cell as a reader sees it: marks are gone, each
 * protected zone is one character, a line break is `\n`.
 *
 *     l'**API** de `npm`: **oui**      source
 *     l'API de \ufffc: oui             reading
 */
export class Passage {
  readonly kind: PassageKind;
  /** Source of the block that holds the passage; segments are offsets of it. */
  readonly source: string;
  readonly segments: readonly Segment[];
  /** The reading. */
  readonly text: string;
  /** Bits of `features.ts`. */
  readonly features: number;
  /** Start of each segment in the reading. */
  private readonly starts: readonly number[];
  private foundCapitals: readonly PlacedWord[] | null = null;

  constructor(kind: PassageKind, source: string, segments: readonly Segment[]) {
    this.kind = kind;
    this.source = source;
    this.segments = segments;
    const starts: number[] = [];
    let text = "";
    for (const segment of segments) {
      starts.push(text.length);
      text += segment.text;
    }
    this.starts = starts;
    this.text = text;
    this.features = featuresOf(text);
  }

  /** Words that hold a capital, in order; looked for once, since many rules are about them. */
  get capitalWords(): readonly PlacedWord[] {
    this.foundCapitals ??= capitalWordsOf(this.text);
    return this.foundCapitals;
  }

  /** Whether an opening mark (`**`, `[`, `<b>`…) stands just before the character at `at`. */
  opensAt(at: number): boolean {
    return this.hasMark("open", at);
  }

  /** Whether a closing mark stands just after the character that ends at `at`. */
  closesAt(at: number): boolean {
    return this.hasMark("close", at);
  }

  /** Source of the characters `from`–`to` of the reading, marks between them included. */
  sourceOf(from: number, to: number): string {
    const range = this.rangeOf(from, to);
    return this.source.slice(range.from, range.to);
  }

  /** Offsets in the block's source of the characters `from`–`to` of the reading; `from` < `to`. */
  rangeOf(from: number, to: number): { readonly from: number; readonly to: number } {
    const first = this.indexOf(from);
    const last = this.indexOf(to - 1);
    const start = this.segments[first];
    const end = this.segments[last];
    if (start === undefined || end === undefined) throw new RangeError("outside of the passage");
    return {
      from: start.kind === "prose" ? start.from + from - (this.starts[first] ?? 0) : start.from,
      to: end.kind === "prose" ? end.from + to - (this.starts[last] ?? 0) : end.to,
    };
  }

  /** Offsets in the block's source of what an edit replaces, an empty range for an insertion. */
  targetOf(edit: Edit): { readonly from: number; readonly to: number } {
    if (edit.from < edit.to) return this.rangeOf(edit.from, edit.to);
    const { slot, inside } = this.placeOf(edit);
    const segment = this.segments[slot];
    const at = inside
      ? (segment?.from ?? 0) + edit.from - (this.starts[slot] ?? 0)
      : (segment?.from ?? this.segments.at(-1)?.to ?? 0);
    return { from: at, to: at };
  }

  /** Place in the reading of the prose that ends at `offset` of the block's source; -1 when it is not prose. */
  endOf(offset: number): number {
    const index = this.segments.findLastIndex(({ kind, from, to }) => kind === "prose" && from < offset && offset <= to);
    const segment = this.segments[index];
    return segment === undefined ? -1 : (this.starts[index] ?? 0) + offset - segment.from;
  }

  /** Whether `from`–`to` is prose without a mark inside, so that it can be replaced as a whole. */
  isPlain(from: number, to: number): boolean {
    const index = this.indexOf(from);
    const segment = this.segments[index];
    return (
      segment?.kind === "prose" && to <= (this.starts[index] ?? 0) + segment.text.length
    );
  }

  /** Whether the edit leaves marks, protected zones and the links of bare URLs as they are. */
  accepts(edit: Edit): boolean {
    if (edit.from < edit.to && !this.isPlain(edit.from, edit.to)) return false;
    if (this.text.slice(edit.from, edit.to) === edit.text) return false;
    const bonds = edit.text.includes("\u00a0") || edit.text.includes("\u202f");
    if (!bonds) return true;
    return this.text.charAt(edit.to) !== URL && !reachesUrl(this.text, edit.from);
  }

  /** The passage with `edits`, sorted and disjoint, made; each must be `accepted`. */
  with(edits: readonly Edit[]): Passage {
    const places = edits.map((edit) => ({ edit, ...this.placeOf(edit) })).sort((a, b) => a.slot - b.slot);
    const segments: Segment[] = [];
    let next = 0;
    for (let slot = 0; slot <= this.segments.length; slot++) {
      const segment = this.segments[slot];
      const start = this.starts[slot] ?? 0;
      let text = "";
      let done = 0;
      for (let place = places[next]; place?.slot === slot; place = places[++next]) {
        const { edit, inside } = place;
        if (inside && segment !== undefined) {
          text += segment.text.slice(done, edit.from - start) + edit.text;
          done = edit.to - start;
        } else {
          const at = segment?.from ?? this.segments.at(-1)?.to ?? 0;
          segments.push({ kind: "prose", from: at, to: at, text: edit.text });
        }
      }
      if (segment === undefined) continue;
      const isChanged = done > 0 || text !== "";
      segments.push(isChanged ? { ...segment, text: text + segment.text.slice(done) } : segment);
    }
    return new Passage(this.kind, this.source, segments);
  }

  /**
   * The segment that an edit changes, or before which it makes a new one. What
   * is inserted between marks goes after those that close and before those that
   * open: a space elsewhere would undo the emphasis.
   */
  private placeOf(edit: Edit): { readonly slot: number; readonly inside: boolean } {
    if (edit.from < edit.to) return { slot: this.indexOf(edit.from), inside: true };
    let slot = edit.from === 0 ? 0 : this.indexOf(edit.from - 1);
    const before = this.segments[slot];
    const end = (this.starts[slot] ?? 0) + (before?.text.length ?? 0);
    if (edit.from > 0 && before?.kind === "prose" && edit.from < end) return { slot, inside: true };
    if (edit.from > 0) slot++;
    const first = slot;
    let closed = slot;
    for (; this.segments[slot]?.text === ""; slot++) {
      if (this.segments[slot]?.kind === "close") closed = slot + 1;
    }
    const after = this.segments[closed];
    if (after?.kind === "prose" && after.text !== "") return { slot: closed, inside: true };
    if (closed === first && edit.from > 0 && before?.kind === "prose") {
      return { slot: first - 1, inside: true };
    }
    return { slot: closed, inside: false };
  }

  /** Index of the segment that holds the character at `at`. */
  private indexOf(at: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private hasMark(kind: "open" | "close", at: number): boolean {
    let index = this.starts.length - 1;
    if (at < this.text.length) index = this.indexOf(at) - 1;
    for (; index >= 0 && this.segments[index]?.text === ""; index--) {
      if (this.segments[index]?.kind === kind) return true;
    }
    return false;
  }
}

const capitalised = /[A-ZÀ-ÖØ-ÞŒŸ][A-Za-z0-9À-ÖØ-öø-ÿŒœŸ]*/g;

function capitalWordsOf(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  capitalised.lastIndex = 0;
  for (let match = capitalised.exec(text); match !== null; match = capitalised.exec(text)) {
    const end = match.index + match[0].length;
    const from = isWordAt(text, match.index - 1) ? wordStart(text, match.index) : match.index;
    // Letters of other alphabets and combining accents do not end a word.
    const to = isWordAt(text, end) ? wordEnd(text, end) : end;
    words.push({ word: text.slice(from, to), from, to });
    capitalised.lastIndex = to;
  }
  return words;
}
