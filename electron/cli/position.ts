/** Line and column of an offset, both from 1, as editors count them; columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Prepares a text to be asked for positions: each answer costs a binary search. */
export function positionsOf(text: string): (offset: number) => Position {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
