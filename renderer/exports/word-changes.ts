import { gapsBetween } from "../versions/same-parts.ts";

/** A stretch of two texts: in both, or in one of them only. */
export interface Stretch {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Largest product of two lengths that are compared: beyond, a stretch is told as changed whole. */
const maxCells = 4_000_000;
/** For CodeMirror, no limit in time: the lengths are the limit. */
const noLimit = 0;

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

/** Two lists as what they share and what they do not, in order; the search is that of « Versions ». */
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
  const isTooLong = (a.length + 1) * (b.length + 1) > maxCells;
  const gaps = isTooLong ? null : gapsBetween(a, b, { timeout: noLimit });
  if (gaps === null) return [{ kind: "changed", parts: a, others: b }];
  const found: Hunk[] = [];
  let at = 0;
  for (const { fromA, toA, fromB, toB } of gaps) {
    const same = a.slice(at, fromA);
    found.push({ kind: "same", parts: same, others: same }, { kind: "changed", parts: a.slice(fromA, toA), others: b.slice(fromB, toB) });
    at = toA;
  }
  const rest = a.slice(at);
  return [...found, { kind: "same", parts: rest, others: rest }];
}
