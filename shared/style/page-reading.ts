import type { NodeType, Tree } from "@lezer/common";
import { grammar } from "../markdown/grammar.ts";
import type { Page, Stretch } from "./page.ts";
import type { Frequency, Hit, StyleRule } from "./rule.ts";
import type { StyleHouse } from "./settings.ts";
import { styleFindingOf, type StyleFinding } from "./style-finding.ts";

/** A finding, and when it is shown. */
export interface Held {
  readonly finding: StyleFinding;
  readonly frequency: Frequency;
  readonly key: string;
}

/** What is remembered of a block, whatever the rest of the text. */
export interface PageReading {
  readonly held: readonly Held[];
  /** Whether the block begins a section. */
  readonly isHeading: boolean;
  /** Near enough for a rate. */
  readonly words: number;
  readonly sentences: number;
}

/** Reads the pages of one block by the rules of a house. */
export function readPage(pages: readonly Page[], tree: Tree, house: StyleHouse): PageReading {
  const quotations = tree.type === blockquote || hasChild(tree) ? quotationsOf(tree) : [];
  const held: Held[] = [];
  let words = 0;
  let sentences = 0;
  for (const page of pages) {
    const at = page.passage.segments[0]?.from ?? 0;
    const isQuoted = quotations.some(({ from, to }) => from <= at && at < to);
    for (const { rule, hit } of hitsOf(page, house)) {
      if (isQuoted && rule.quoted !== true) continue;
      const finding = styleFindingOf(isQuoted ? { ...hit, severity: "info" } : hit, rule, page);
      held.push({ finding, frequency: hit.frequency ?? "each", key: `${rule.id} ${hit.key ?? ""}` });
    }
    words += page.text.length / unitsPerWord;
    if (page.passage.kind === "paragraph") sentences += page.sentenceEnds.length;
  }
  held.sort((a, b) => a.finding.from - b.finding.from || a.finding.to - b.finding.to);
  return { held, isHeading: headings.has(tree.type), words, sentences };
}

interface FoundHit {
  readonly rule: StyleRule;
  readonly hit: Hit;
}

/** What is found outside of quotations and English; of two expressions that overlap, the longer. */
function hitsOf(page: Page, house: StyleHouse): readonly FoundHit[] {
  const phrases = withoutOverlaps(house.index.hitsIn(page));
  const others = house.pageRules.flatMap((rule) => rule.find(page).map((hit) => ({ rule, hit })));
  return [...phrases, ...others].filter(({ hit }) => !page.isLeft(hit.from, hit.to));
}

function withoutOverlaps<T extends FoundHit>(found: readonly T[]): readonly T[] {
  if (found.length < 2) return found;
  const kept: T[] = [];
  for (const one of found.toSorted((a, b) => a.hit.from - b.hit.from || b.hit.to - a.hit.to)) {
    const last = kept.at(-1);
    if (last === undefined || one.hit.from >= last.hit.to) kept.push(one);
    else if (one.hit.to - one.hit.from > last.hit.to - last.hit.from) kept[kept.length - 1] = one;
  }
  return kept;
}

/** Of French prose, the space after a word included. */
const unitsPerWord = 6;

const headings: ReadonlySet<NodeType> = new Set(
  grammar.nodeSet.types.filter(({ name }) => /^(?:ATX|Setext)Heading\d$/.test(name)),
);
const blockquote = grammar.nodeSet.types.find(({ name }) => name === "Blockquote");
const containers: ReadonlySet<string> = new Set(["BulletList", "OrderedList"]);

/** Whether a quotation can be inside: lists hold blocks. */
function hasChild(tree: Tree): boolean {
  return containers.has(tree.type.name);
}

function quotationsOf(tree: Tree): readonly Stretch[] {
  const found: Stretch[] = [];
  tree.iterate({
    enter: ({ type, from, to }) => {
      if (type !== blockquote) return undefined;
      found.push({ from, to });
      return false;
    },
  });
  return found;
}
