import { commonEnds } from "../common-ends.ts";

/** Cells of the largest table that is filled to compare two lists: beyond, only what is unique in both is paired. */
const maxCells = 4_000_000;

/**
 * Which item of `before` each item of `after` is: its place, or -1. Equal items
 * are paired in order, as many as can be; between them, those that `likeness`
 * (0 to 1) says to be one another, changed.
 */
export function align(before: readonly string[], after: readonly string[], likeness: ((a: string, b: string) => number) | null): readonly number[] {
  const pairs = after.map(() => -1);
  const { start, end } = commonEnds(before, after, (a, b) => a === b);
  for (let i = 0; i < start; i++) pairs[i] = i;
  for (let i = 0; i < end; i++) pairs[after.length - 1 - i] = before.length - 1 - i;
  const middle = { a: start, aTo: before.length - end, b: start, bTo: after.length - end };
  pairEqual(before, after, middle, pairs);
  if (likeness !== null) for (const gap of gapsIn(before.length, pairs)) pairAlike(before, after, gap, likeness, pairs);
  return pairs;
}

/** Stretches of the two lists: `a`–`aTo` of the first, `b`–`bTo` of the second. */
interface Gap {
  readonly a: number;
  readonly aTo: number;
  readonly b: number;
  readonly bTo: number;
}

function pairEqual(before: readonly string[], after: readonly string[], { a, aTo, b, bTo }: Gap, pairs: number[]): void {
  best(before, after, { a, aTo, b, bTo }, (x, y) => (x === y ? 1 : 0), pairs);
}

function pairAlike(before: readonly string[], after: readonly string[], gap: Gap, likeness: (a: string, b: string) => number, pairs: number[]): void {
  best(before, after, gap, (x, y) => {
    const like = likeness(x, y);
    return like < 0.3 ? 0 : like;
  }, pairs);
}

/** Pairs in order whose values add up to the most. */
function best(before: readonly string[], after: readonly string[], { a, aTo, b, bTo }: Gap, worth: (x: string, y: string) => number, pairs: number[]): void {
  const rows = aTo - a;
  const columns = bTo - b;
  if (rows <= 0 || columns <= 0 || rows * columns > maxCells) return;
  const width = columns + 1;
  const sums = new Float64Array((rows + 1) * width);
  const values = new Float64Array(rows * columns);
  const at = (list: Float64Array, index: number) => list[index] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const value = worth(before[a + i] ?? "", after[b + j] ?? "");
      values[i * columns + j] = value;
      const paired = value === 0 ? 0 : value + at(sums, (i + 1) * width + j + 1);
      sums[i * width + j] = Math.max(paired, at(sums, (i + 1) * width + j), at(sums, i * width + j + 1));
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const value = at(values, i * columns + j);
    const here = at(sums, i * width + j);
    if (value > 0 && here === value + at(sums, (i + 1) * width + j + 1)) pairs[b + j++] = a + i++;
    else if (here === at(sums, (i + 1) * width + j)) i++;
    else j++;
  }
}

function gapsIn(length: number, pairs: readonly number[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let a = 0;
  let b = 0;
  for (let i = 0; i <= pairs.length; i++) {
    const paired = i === pairs.length ? length : (pairs[i] ?? -1);
    if (paired < 0) continue;
    if (paired > a && i > b) gaps.push({ a, aTo: paired, b, bTo: i });
    a = paired + 1;
    b = i + 1;
  }
  return gaps;
}

/** How much of two texts is the same words: 0 for none, 1 for all. */
export function likeness(a: string, b: string): number {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first, second] = [words(a), words(b)];
  if (first.length + second.length === 0) return a === b ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of second) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / (first.length + second.length);
}
