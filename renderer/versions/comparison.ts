import { type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { gapsBetween } from "./same-parts.ts";
import { alikeness, bagOf, type WordBag } from "./word-bag.ts";
import { type Piece, wordDiff } from "./word-diff.ts";

/** One paragraph of a comparison, in the order of the new text; what is gone stands where it was. */
export interface Row {
  readonly kind: "same" | "changed" | "added" | "removed" | "moved" | "moved-away";
  /** The paragraph, cut where it differs. */
  readonly pieces: readonly Piece[];
  readonly before: Paragraph | null;
  readonly after: Paragraph | null;
  /** Where a paragraph that moved went, or came from. */
  readonly direction: "up" | "down" | null;
}

/** Less alike than this, two paragraphs are not one that was rewritten. */
const rewritten = 0.4;
/** Less alike than this, two paragraphs far apart are not one that was moved. */
const moved = 0.7;
/** A gap with more pairs than this is paired in its order. */
const maxPairs = 4_000;
/** Paragraphs that are looked for elsewhere, of each text. */
const maxMoves = 400;
/** What finding the paragraphs that are the same may take, in ms; beyond it fewer are found. */
const paragraphsMs = 150;
/** What all the words of a comparison may take, in ms; beyond it paragraphs are shown whole. */
const wordsMs = 4_000;

/**
 * Compares two texts: paragraphs first, then the words of those that changed.
 * It can be stopped for an instant at each `yield`: a long comparison then never
 * blocks who runs it. `now` gives milliseconds, to bound it.
 */
export function* compareTexts(before: string, after: string, now: () => number): Generator<void, readonly Row[]> {
  const a = paragraphsOf(before);
  const b = paragraphsOf(after);
  yield;
  const [textsA, textsB] = [a, b].map((list) => list.map(({ text }) => text));
  const gaps = gapsBetween(textsA ?? [], textsB ?? [], { timeout: paragraphsMs }) ?? [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }];
  yield;
  const bags = new WeakMap<Paragraph, WordBag>();
  const bag = (one: Paragraph) => {
    const known = bags.get(one) ?? bagOf(one.text);
    bags.set(one, known);
    return known;
  };
  // What is whole elsewhere was moved there: it is not paired with something that it only looks like.
  const [elsewhereA, elsewhereB] = [
    new Set(gaps.flatMap(({ fromA, toA }) => a.slice(fromA, toA).map(({ text }) => text))),
    new Set(gaps.flatMap(({ fromB, toB }) => b.slice(fromB, toB).map(({ text }) => text))),
  ];
  const likeness = (one: Paragraph, other: Paragraph) =>
    elsewhereB.has(one.text) || elsewhereA.has(other.text) ? Number(one.text === other.text) : alikeness(bag(one), bag(other));

  const matches: Match[] = [];
  let at = 0;
  const keep = (to: number, shift: number) => {
    for (; at < to; at++) matches.push({ before: a[at] ?? null, after: b[at + shift] ?? null });
  };
  let shift = 0;
  for (const { fromA, toA, fromB, toB } of gaps) {
    keep(fromA, shift);
    matches.push(...paired(a.slice(fromA, toA), b.slice(fromB, toB), likeness));
    at = toA;
    shift = toB - toA;
    yield;
  }
  keep(a.length, shift);

  const origins = yield* moves(matches, likeness);
  const placeOf = new Map<Paragraph, number>();
  for (const [place, { before: one, after: other }] of matches.entries()) {
    if (one !== null) placeOf.set(one, place);
    if (other !== null) placeOf.set(other, place);
  }
  yield;
  const endsAt = now() + wordsMs;
  const rows: Row[] = [];
  for (const match of matches) {
    rows.push(rowOf(match, { origins, placeOf }, endsAt - now()));
    yield;
  }
  return rows;
}

/** The same to its end. */
export function compareNow(before: string, after: string): readonly Row[] {
  const run = compareTexts(before, after, () => 0);
  for (;;) {
    const { done, value } = run.next();
    if (done === true) return value;
  }
}

interface Match {
  readonly before: Paragraph | null;
  readonly after: Paragraph | null;
}
type Likeness = (one: Paragraph, other: Paragraph) => number;

/** Pairs the paragraphs of a gap in their order, so that those paired are together as alike as can be. */
function paired(a: readonly Paragraph[], b: readonly Paragraph[], likeness: Likeness): readonly Match[] {
  if (a.length * b.length > maxPairs) {
    return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => matchOf(a[i], b[i], likeness)).flat();
  }
  // best[i][j]: what the paragraphs from i and from j on can be worth together.
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const score = (one: Paragraph | undefined, other: Paragraph | undefined) => {
    const found = one === undefined || other === undefined ? 0 : likeness(one, other);
    return found >= rewritten ? found : 0;
  };
  const valueAt = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const both = score(a[i], b[j]);
      best[i * width + j] = Math.max(valueAt(i + 1, j), valueAt(i, j + 1), both > 0 ? both + valueAt(i + 1, j + 1) : 0);
    }
  }
  const found: Match[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    const both = score(one, other);
    if (one !== undefined && other !== undefined && both > 0 && valueAt(i, j) === both + valueAt(i + 1, j + 1)) {
      found.push({ before: one, after: other });
      i++;
      j++;
    } else if (one !== undefined && (other === undefined || valueAt(i, j) === valueAt(i + 1, j))) {
      found.push({ before: one, after: null });
      i++;
    } else {
      found.push({ before: null, after: other ?? null });
      j++;
    }
  }
  return found;
}

function matchOf(one: Paragraph | undefined, other: Paragraph | undefined, likeness: Likeness): readonly Match[] {
  if (one !== undefined && other !== undefined && likeness(one, other) >= rewritten) return [{ before: one, after: other }];
  return [...(one === undefined ? [] : [{ before: one, after: null }]), ...(other === undefined ? [] : [{ before: null, after: other }])];
}

/** Paragraphs that left one place for another, each with its other self: the same text first, then the most alike. */
function* moves(matches: readonly Match[], likeness: Likeness): Generator<void, ReadonlyMap<Paragraph, Paragraph>> {
  const gone = matches.flatMap(({ before, after }) => (before !== null && after === null ? [before] : []));
  const come = matches.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []));
  const other = new Map<Paragraph, Paragraph>();
  const tie = (one: Paragraph, two: Paragraph) => other.set(one, two).set(two, one);
  const byText = new Map<string, Paragraph[]>();
  for (const one of come) {
    const same = byText.get(one.text);
    if (same === undefined) byText.set(one.text, [one]);
    else same.push(one);
  }
  for (const one of gone) {
    const found = byText.get(one.text)?.shift();
    if (found !== undefined) tie(one, found);
  }
  const [left, right] = [gone, come].map((list) => list.filter((one) => !other.has(one)).slice(0, maxMoves));
  for (const one of left ?? []) {
    yield;
    const candidates = (right ?? []).filter((two) => !other.has(two)).map((two) => ({ two, how: likeness(one, two) }));
    const found = candidates.reduce((best, next) => (next.how > best.how ? next : best), { two: one, how: 0 });
    if (found.how >= moved) tie(one, found.two);
  }
  return other;
}

interface Moves {
  /** The other self of a paragraph that moved. */
  readonly origins: ReadonlyMap<Paragraph, Paragraph>;
  /** Order of a paragraph among the rows. */
  readonly placeOf: ReadonlyMap<Paragraph, number>;
}

function rowOf({ before, after }: Match, { origins, placeOf }: Moves, wordsLeftMs: number): Row {
  const directionTo = (from: Paragraph, to: Paragraph) => ((placeOf.get(to) ?? 0) < (placeOf.get(from) ?? 0) ? "up" : "down");
  if (before !== null && after !== null) {
    if (before.text === after.text) return { kind: "same", pieces: [{ kind: "same", text: after.text }], before, after, direction: null };
    return { kind: "changed", pieces: words(before, after, wordsLeftMs), before, after, direction: null };
  }
  if (after !== null) {
    const origin = origins.get(after);
    if (origin === undefined) return { kind: "added", pieces: [{ kind: "added", text: after.text }], before: null, after, direction: null };
    const pieces = words(origin, after, wordsLeftMs);
    return { kind: "moved", pieces, before: origin, after, direction: directionTo(after, origin) };
  }
  if (before === null) throw new Error("a row without a paragraph");
  const target = origins.get(before);
  if (target === undefined) return { kind: "removed", pieces: [{ kind: "removed", text: before.text }], before, after: null, direction: null };
  return { kind: "moved-away", pieces: [{ kind: "same", text: before.text }], before, after: target, direction: directionTo(before, target) };
}

function words(before: Paragraph, after: Paragraph, leftMs: number): readonly Piece[] {
  if (before.text === after.text) return [{ kind: "same", text: after.text }];
  if (leftMs <= 0) return [{ kind: "removed", text: before.text }, { kind: "added", text: after.text }];
  return wordDiff(before.text, after.text, Math.min(leftMs, 60));
}
