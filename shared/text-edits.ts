/** A stretch of a text and what takes its place. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Beyond this many characters put in or taken out, one edit tells it all: the search costs their square. */
const mostChanges = 600;

/**
 * The edits that make `after` of `before`, sorted and disjoint, as few characters
 * as can be (Myers, « An O(ND) Difference Algorithm and Its Variations », 1986).
 *
 *     "oui" ?  →  «⍽oui⍽»¦?      0–1 «⍽   4–6 ⍽»¦
 */
export function textEdits(before: string, after: string): readonly TextEdit[] {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
  const from = before.slice(start, before.length - end);
  const to = after.slice(start, after.length - end);
  if (from === "" && to === "") return [];
  const trace = from === "" || to === "" ? null : searched(from, to);
  if (trace === null) return [{ from: start, to: start + from.length, text: to }];
  return merged(walkedBack(from, to, trace)).map((edit) => ({ ...edit, from: edit.from + start, to: edit.to + start }));
}

/** Furthest place reached in `a` on each diagonal, one array for each number of changes; `null` when there are too many. */
function searched(a: string, b: string): readonly Int32Array[] | null {
  const most = Math.min(mostChanges, a.length + b.length);
  const middle = most + 1;
  const reached = new Int32Array(2 * middle + 1);
  const trace: Int32Array[] = [];
  for (let changes = 0; changes <= most; changes++) {
    trace.push(reached.slice(middle - changes - 1, middle + changes + 2));
    for (let k = -changes; k <= changes; k += 2) {
      const left = reached[middle + k - 1] ?? 0;
      const right = reached[middle + k + 1] ?? 0;
      let x = k === -changes || (k !== changes && left < right) ? right : left + 1;
      while (x < a.length && x - k < b.length && a.charCodeAt(x) === b.charCodeAt(x - k)) x++;
      reached[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return trace;
    }
  }
  return null;
}

/** The changes, one character each, last first. */
function walkedBack(a: string, b: string, trace: readonly Int32Array[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let x = a.length;
  let y = b.length;
  for (let changes = trace.length - 1; changes > 0; changes--) {
    const row = trace[changes];
    const at = (k: number) => row?.[k + changes + 1] ?? 0;
    const k = x - y;
    const isInsertion = k === -changes || (k !== changes && at(k - 1) < at(k + 1));
    const fromX = at(isInsertion ? k + 1 : k - 1);
    const fromY = fromX - (isInsertion ? k + 1 : k - 1);
    edits.push(isInsertion ? { from: fromX, to: fromX, text: b.charAt(fromY) } : { from: fromX, to: fromX + 1, text: "" });
    x = fromX;
    y = fromY;
  }
  return edits;
}

/** Changes that touch are one edit. */
function merged(lastFirst: readonly TextEdit[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const edit of lastFirst.toReversed()) {
    const previous = edits.at(-1);
    if (previous?.to === edit.from) edits[edits.length - 1] = { from: previous.from, to: edit.to, text: previous.text + edit.text };
    else edits.push(edit);
  }
  return edits;
}

/** The text once edits, sorted and disjoint, are made. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  let made = "";
  let at = 0;
  for (const edit of edits) {
    made += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return made + text.slice(at);
}
