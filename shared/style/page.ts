import type { Tree } from "@lezer/common";
import type { Passage, Segment } from "../typography/passage.ts";
import { quotesOf } from "../typography/quotes.ts";
import { isLineStart, sentenceEnds } from "../typography/sentences.ts";
import { isEnglish, mayBeFrench } from "./english.ts";
import { fold } from "./fold.ts";

/** A stretch of a page's text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * A passage as the style rules read it. `text` is what a reader sees, accents
 * composed (NFC); `folded` is the same, unit for unit, as lexicons are written.
 */
export class Page {
  readonly passage: Passage;
  readonly text: string;
  readonly folded: string;
  private readonly tree: Tree;
  /** Place in the reading of each unit of `text`; null when they are the same. */
  private readonly places: readonly number[] | null;
  private quotes: readonly Stretch[] | null = null;
  private titles: readonly Stretch[] | null = null;
  private phrases: readonly Stretch[] | null = null;
  private isEnglishAtAll: boolean | null = null;
  private ends: readonly number[] | null = null;
  private readonly english = new Map<number, boolean>();

  constructor(passage: Passage, tree: Tree) {
    this.passage = passage;
    this.tree = tree;
    const composed = /[\u0300-\u036f]/.test(passage.text) ? compose(passage.text) : null;
    this.text = composed?.text ?? passage.text;
    this.places = composed?.places ?? null;
    this.folded = fold(this.text);
  }

  /** Stretch of the block's source that shows `from`–`to`, with both marks of an emphasis that it would cut at its edge. */
  rangeOf(from: number, to: number): Stretch {
    const range = this.passage.rangeOf(this.placeOf(from), this.placeOf(to));
    const { segments } = this.passage;
    const first = this.firstSegment(range.from);
    let depth = 0;
    let lowest = 0;
    let at = first;
    for (; (segments[at]?.to ?? Number.POSITIVE_INFINITY) <= range.to; at++) {
      depth += depthOf(segments[at]);
      lowest = Math.min(lowest, depth);
    }
    const after = segments[(segments[at]?.from ?? range.to) < range.to ? at + 1 : at];
    const before = segments[(segments[first]?.from ?? range.from) < range.from ? first : first - 1];
    if (lowest === 0 && depth === 1 && after?.kind === "close" && after.from === range.to) return { from: range.from, to: after.to };
    if (lowest === -1 && depth === -1 && before?.kind === "open" && before.to === range.from) return { from: before.from, to: range.to };
    return range;
  }

  /** Whether `from`–`to` can be replaced as a whole: prose, with only whole marks inside. */
  isReplaceable(from: number, to: number): boolean {
    if (from < 0 || to > this.text.length || from >= to) return false;
    const range = this.rangeOf(from, to);
    const { segments, source } = this.passage;
    let depth = 0;
    for (let at = this.firstSegment(range.from); (segments[at]?.from ?? range.to) < range.to; at++) {
      const segment = segments[at];
      if (segment === undefined || segment.from < range.from || segment.to > range.to) {
        if (segment?.kind !== "prose") return false;
        continue;
      }
      if (!replaceable.has(segment.kind)) return false;
      depth += depthOf(segment);
      if (depth < 0) return false;
    }
    return depth === 0 && !/[[\]<>]/.test(source.slice(range.from, range.to));
  }

  /** Ends of the sentences, in order; the last is the end of the text. */
  get sentenceEnds(): readonly number[] {
    this.ends ??= sentenceEnds(this.text);
    return this.ends;
  }

  /** The sentence that holds the unit at `at`. */
  sentenceAt(at: number): Stretch {
    const ends = this.sentenceEnds;
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return { from: ends[low - 1] ?? 0, to: ends[low] ?? this.text.length };
  }

  /** Whether nothing of the sentence stands before `at`. */
  beginsSentence(at: number): boolean {
    const { from } = this.sentenceAt(at);
    return at - from < longestOpening && !/[\p{L}\p{M}\p{N}\ufffc\ufdd0]/u.test(this.text.slice(from, at));
  }

  /** Whether `from`–`to` is, even in part, inside quotation marks, or English. */
  isLeft(from: number, to: number): boolean {
    this.quotes ??= merged(quotedIn(this.passage, this.text));
    if (touches(this.quotes, from, to)) return true;
    const sentence = this.sentenceAt(from);
    let english = this.english.get(sentence.from);
    if (english === undefined) {
      // A short sentence may have no word that tells: its paragraph does.
      this.isEnglishAtAll ??= isEnglish(this.folded);
      english = this.isEnglishAtAll ? !mayBeFrench(this.folded.slice(sentence.from, sentence.to)) : false;
      english ||= isEnglish(this.folded.slice(sentence.from, sentence.to));
      this.english.set(sentence.from, english);
    }
    return english;
  }

  /**
   * Whether `from`–`to` is in the title of a work (italics or the text of a link,
   * with capitals), or in a foreign phrase in italics that says more than itself.
   */
  isInTitle(from: number, to: number): boolean {
    this.titles ??= merged(stretchesOf(this.tree, this.passage, isTitle));
    this.phrases ??= merged(stretchesOf(this.tree, this.passage, isForeign));
    if (this.titles.length === 0 && this.phrases.length === 0) return false;
    const range = this.rangeOf(from, to);
    if (touches(this.titles, range.from, range.to)) return true;
    // The mark of the emphasis is one unit at each end.
    return this.phrases.some(
      ({ from, to }) => from <= range.from && range.to <= to && (from < range.from - 1 || range.to < to - 1),
    );
  }

  /** Index of the first segment that ends after `at` of the source. */
  private firstSegment(at: number): number {
    const { segments } = this.passage;
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((segments[middle]?.to ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private placeOf(at: number): number {
    return this.places === null ? at : (this.places[at] ?? this.passage.text.length);
  }
}

/** Marks, spaces and quotation marks before the first word of a sentence are no longer than this. */
const longestOpening = 30;

const replaceable: ReadonlySet<Segment["kind"]> = new Set<Segment["kind"]>(["prose", "break", "open", "close"]);

const depthOf = (segment: Segment | undefined) => (segment?.kind === "open" ? 1 : segment?.kind === "close" ? -1 : 0);

/** Composes the accents of a text, and says where each unit was. */
function compose(text: string): { readonly text: string; readonly places: readonly number[] } {
  let composed = "";
  const places: number[] = [];
  for (const { 0: letter, index } of text.matchAll(/[^]\p{M}*/gu)) {
    const one = letter.normalize("NFC");
    for (let i = 0; i < one.length; i++) places.push(index + Math.min(i, letter.length - 1));
    composed += one;
  }
  return { text: composed, places };
}

/** Stretches between quotation marks; a mark that nothing answers quotes up to the edge. */
function quotedIn(passage: Passage, text: string): readonly Stretch[] {
  if (!/[«»“”"]/.test(text)) return [];
  const { pairs, orphans } = quotesOf(passage);
  const stretches = pairs.map(({ open, close }) => ({ from: open, to: close + 1 }));
  for (const at of orphans) {
    const mark = passage.text.charAt(at);
    if (mark === "«" || mark === "“" || (mark === "»" && isLineStart(passage.text, at))) stretches.push({ from: at, to: text.length });
    else if (mark === "»" || mark === "”") stretches.push({ from: 0, to: at + 1 });
  }
  if (isLineStart(passage.text, passage.text.indexOf("»"))) stretches.push({ from: 0, to: text.length });
  return stretches;
}

const markNames: ReadonlySet<string> = new Set(["Emphasis", "Link"]);

/** Italics and links of the block's source that are what `isOne` says. */
function stretchesOf(tree: Tree, { source, segments }: Passage, isOne: (source: string, name: string) => boolean): readonly Stretch[] {
  const titles: Stretch[] = [];
  tree.iterate({
    from: segments[0]?.from ?? 0,
    to: segments.at(-1)?.to ?? source.length,
    enter: ({ name, from, to }) => {
      if (markNames.has(name) && isOne(source.slice(from, to), name)) titles.push({ from, to });
    },
  });
  return titles;
}

/** The same stretches, in order, those that touch made one. */
function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last === undefined || stretch.from > last.to) result.push(stretch);
    else if (stretch.to > last.to) result[result.length - 1] = { from: last.from, to: stretch.to };
  }
  return result;
}

/** Whether one of `stretches`, in order and disjoint, has something between `from` and `to`. */
function touches(stretches: readonly Stretch[], from: number, to: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return (stretches[low]?.from ?? Number.POSITIVE_INFINITY) < to;
}

/** Words with a capital, half of them at least, make a title; one is enough in italics. */
function isTitle(source: string, name: string): boolean {
  const shown = name === "Link" ? source.replace(/\]\([^]*$|\]\[[^]*$/, "") : source;
  if (name === "Emphasis") return /^[*_]+[«“"]?\s*\p{Lu}/u.test(shown);
  const words = shown.match(/[\p{L}\p{M}\p{N}’'-]{2,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 1 && capitals > words.length / 2;
}

/** Several words in italics, none of them French: « *dual boot* », « *process identifier* ». */
function isForeign(source: string, name: string): boolean {
  return name === "Emphasis" && /[\p{L}\p{N}][ \u00a0-][\p{L}\p{N}]/u.test(source) && !mayBeFrench(fold(source));
}
