/** A stretch of two texts: in both, or in one of them only. */
export interface Stretch {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Largest table of a comparison, in cells: beyond, a stretch is told as changed whole. */
const maxCells = 4_000_000;

/** What changed from a text to another, word by word, paragraph by paragraph; the texts joined again from their stretches. */
export function wordChanges(before: string, after: string): readonly Stretch[] {
  const changes: Stretch[] = [];
  for (const { kind, parts, others } of hunks(paragraphs(before), paragraphs(after))) {
    if (kind === "same") push(changes, "same", parts.join(""));
    else for (const word of hunks(words(parts.join("")), words(others.join("")))) add(changes, word);
  }
  return changes;
}

interface Hunk {
  readonly kind: "same" | "changed";
  /** Of the first list. */
  readonly parts: readonly string[];
  /** Of the second; the same where nothing changed. */
  readonly others: readonly string[];
}

function add(changes: Stretch[], { kind, parts, others }: Hunk): void {
  if (kind === "same") push(changes, "same", parts.join(""));
  else {
    push(changes, "removed", parts.join(""));
    push(changes, "added", others.join(""));
  }
}

function push(changes: Stretch[], kind: Stretch["kind"], text: string): void {
  if (text === "") return;
  const last = changes.at(-1);
  if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + text };
  else changes.push({ kind, text });
}

const paragraphs = (text: string) => text.match(/[^\n]*\n+|[^\n]+/g) ?? [];
const words = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];

/** Two lists as what they share and what they do not, in order (longest common subsequence). */
function hunks(a: readonly string[], b: readonly string[]): readonly Hunk[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [middle, others] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const head = a.slice(0, start);
  const tail = a.slice(a.length - end);
  return [{ kind: "same", parts: head, others: head }, ...middleHunks(middle, others), { kind: "same", parts: tail, others: tail }];
}

function middleHunks(a: readonly string[], b: readonly string[]): readonly Hunk[] {
  if (a.length === 0 && b.length === 0) return [];
  const width = b.length + 1;
  if ((a.length + 1) * width > maxCells) return [{ kind: "changed", parts: a, others: b }];
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const found: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [fromA, fromB] = [i, j];
    while (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
    }
    if (i > fromA) {
      found.push({ kind: "same", parts: a.slice(fromA, i), others: b.slice(fromB, j) });
      continue;
    }
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) i++;
      else j++;
    }
    found.push({ kind: "changed", parts: a.slice(fromA, i), others: b.slice(fromB, j) });
  }
  return found;
}
