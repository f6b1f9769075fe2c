import type { Row } from "./comparison.ts";

/** A change of the newer text, in its own offsets. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * What gives the newer text `text` one passage as the older had it: its words,
 * its place, or its absence. In order, without overlap.
 */
export function restorePassage(rows: readonly Row[], index: number, text: string): readonly TextChange[] {
  const row = rows[index];
  if (row === undefined) return [];
  const { kind, before, after } = row;
  if (kind === "changed" && before !== null && after !== null) return [{ from: after.from, to: after.to, insert: before.text }];
  const other = kind === "moved" ? rows.findIndex((one) => one.kind === "moved-away" && one.after === after) : index;
  const changes: TextChange[] = [];
  if (after !== null && kind !== "same") changes.push(removal(after, text));
  if (before !== null && kind !== "same") changes.push(insertion(before.text, placeOf(rows, other), text));
  return changes.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Where a paragraph that is gone would stand: before the next that is there, or at the end (`null`). */
function placeOf(rows: readonly Row[], index: number): number | null {
  const next = rows.slice(index + 1).find(({ kind }) => kind !== "removed" && kind !== "moved-away");
  return next?.after?.from ?? null;
}

function removal({ from, end }: { readonly from: number; readonly end: number }, text: string): TextChange {
  // The last paragraph takes the empty lines before it away, not after.
  const start = end === text.length ? text.slice(0, from).trimEnd().length : from;
  return { from: start, to: end, insert: "" };
}

function insertion(paragraph: string, place: number | null, text: string): TextChange {
  if (place !== null) return { from: place, to: place, insert: `${paragraph}\n\n` };
  const end = text.trimEnd().length;
  return { from: end, to: end, insert: end === 0 ? paragraph : `\n\n${paragraph}` };
}
