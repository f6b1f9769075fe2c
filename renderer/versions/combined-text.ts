import type { Row } from "./comparison.ts";

/** Two texts as one, the words of both in it. */
export interface CombinedText {
  readonly text: string;
  /** One place per row, in offsets of `text`. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
  readonly marks: readonly { readonly from: number; readonly to: number; readonly kind: "added" | "removed" }[];
}

/** Puts the rows one under the other, with what is gone beside what has come. */
export function combine(rows: readonly Row[]): CombinedText {
  let text = "";
  const places = [];
  const marks = [];
  for (const { pieces } of rows) {
    if (text !== "") text += "\n\n";
    const from = text.length;
    for (const { kind, text: piece } of pieces) {
      if (kind !== "same") marks.push({ from: text.length, to: text.length + piece.length, kind });
      text += piece;
    }
    places.push({ from, to: text.length });
  }
  return { text, places, marks };
}

/** Unchanged paragraphs are shown around a change; more of them in a row are folded. */
const context = 1;
const smallestFold = 3;

/** Runs of rows that need not be shown: from the first to the last, included. */
export function foldedRuns(rows: readonly Row[]): readonly { readonly first: number; readonly last: number }[] {
  const runs = [];
  for (let i = 0; i < rows.length; ) {
    if (rows[i]?.kind !== "same") {
      i++;
      continue;
    }
    let end = i;
    while (rows[end + 1]?.kind === "same") end++;
    const first = i === 0 ? 0 : i + context;
    const last = end === rows.length - 1 ? end : end - context;
    if (last - first + 1 >= smallestFold) runs.push({ first, last });
    i = end + 1;
  }
  return runs;
}
