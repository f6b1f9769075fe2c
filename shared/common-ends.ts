/** How much two lists share: the same `start` first items, the same `end` last ones. */
export interface CommonEnds {
  readonly start: number;
  readonly end: number;
}

/** Compares two lists from both ends; an item is never counted twice. */
export function commonEnds<A, B>(before: readonly A[], after: readonly B[], isSame: (a: A, b: B) => boolean): CommonEnds {
  const shorter = Math.min(before.length, after.length);
  const same = (a: A | undefined, b: B | undefined) => a !== undefined && b !== undefined && isSame(a, b);
  let start = 0;
  while (start < shorter && same(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && same(before[before.length - 1 - end], after[after.length - 1 - end])) end++;
  return { start, end };
}
