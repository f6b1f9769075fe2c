import type { Unit } from "./leaf-units.ts";
import type { Leaf } from "./leaves.ts";
import { type Cut, type Pens, type Put, ranks } from "./puts.ts";

interface Remarked {
  readonly base: string;
  readonly leaf: Leaf;
  readonly units: readonly (Unit | undefined)[];
  /** Passages of the leaf's text, by the ids of their comments. */
  readonly comments: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
  readonly cuts: readonly Cut[];
  readonly changes: readonly Put[];
  readonly pens: Pens;
}

/** Remarks: around their passage when it is plain and nothing else is in it, else at its end. */
export function remarkPuts({ base, leaf, units, comments, cuts, changes, pens }: Remarked): readonly Put[] {
  const puts: Put[] = [];
  let reached = 0;
  for (const [id, { start, end }] of comments) {
    const text = pens.remark(id);
    if (text === "") continue;
    const first = units[start];
    const last = units[end - 1];
    const from = first?.node.from ?? leaf.from;
    let to = last?.node.to ?? leaf.from;
    const isPlain =
      start < end && first !== undefined && last !== undefined && from >= reached && first.node.start === start && last.node.end === end &&
      units.slice(start, end - 1).every((unit, i) => unit?.node === units[start + i + 1]?.node || unit?.node.to === units[start + i + 1]?.node.from) &&
      !cuts.some((cut) => cut.from < to && from < cut.to) && !changes.some(({ at }) => from < at && at < to);
    if (isPlain) {
      puts.push({ at: from, rank: ranks.open, text: "{==" }, { at: to, rank: ranks.close, text: `==}${text}` });
      reached = to;
      continue;
    }
    to = cuts.find((cut) => cut.from < to && to < cut.to)?.to ?? to;
    // Between two blanks, a remark would take one with it.
    if (base[to - 1] === " " && base[to] === " ") to--;
    puts.push({ at: to, rank: ranks.insert, text });
  }
  return puts;
}
