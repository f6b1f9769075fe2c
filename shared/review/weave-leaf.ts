import type { ReviewToken, TextToken, Who } from "../import/docx-review-types.ts";
import { lineStarts } from "../import/block-markdown.ts";
import { sourceOf } from "../markdown/blocks.ts";
import { parseDocument } from "../markdown/document.ts";
import type { References } from "../markdown/references.ts";
import { resolvedTree } from "../markdown/resolve.ts";
import { decideAll } from "./decide.ts";
import { insertedText, type Look, plainLook } from "./inserted-text.ts";
import { lookIn, spotFor, type Unit, unitsOf } from "./leaf-units.ts";
import { type LeafNode, leafText } from "./leaf-text.ts";
import type { Leaf } from "./leaves.ts";
import { applied, type Cut, type Pens, type Put, ranks } from "./puts.ts";
import { keyOf } from "./untracked.ts";
import { remarkPuts } from "./weave-remarks.ts";

interface Addition {
  /** Before this character of the leaf's text. */
  readonly index: number;
  readonly tokens: TextToken[];
  readonly who: Who;
}

/**
 * What a review puts in the source of one leaf: only marks and additions, so
 * that nothing of what was sent can be lost. `tokens` say the whole of the
 * leaf's text, in order.
 */
export function weaveLeaf(base: string, leaf: Leaf, tokens: readonly ReviewToken[], pens: Pens, references: References): readonly Put[] {
  const units = unitsOf(leaf);
  const { cutBy, additions, comments } = placed(leaf, tokens);
  const puts = finePuts(base, leaf, units, { cutBy, additions: [...additions] }, pens);
  const said = tokens.map((token) => (token.kind === "text" && token.change !== "del" ? token.text : "")).join("");
  const isExact = (made: Changes) => made.changes.length === 0 || lineOf(readAlone(acceptedIn(base, leaf, made.changes), leaf, references)) === lineOf(said);
  const whole = () => [false, true].map((isPlain) => wholePuts(base, leaf, units, { cutBy, additions }, pens, isPlain));
  const { changes, cuts } = isExact(puts) ? puts : (whole().find(isExact) ?? puts);
  return [...changes, ...remarkPuts({ base, leaf, units, comments, cuts, changes, pens })];
}

/** Blanks that follow each other are one. */
const lineOf = (text: string) => keyOf(text).replace(/[ \t\n]+/g, " ");

interface Changes {
  readonly changes: readonly Put[];
  readonly cuts: readonly Cut[];
}

interface Placed {
  readonly cutBy: readonly (Who | null)[];
  readonly additions: Addition[];
}

/** Each change where it is, as small as it is. */
function finePuts(base: string, leaf: Leaf, units: readonly (Unit | undefined)[], { cutBy, additions }: Placed, pens: Pens): Changes {
  const cuts: Cut[] = [];
  const rebuilt: Addition[] = [];
  collectCuts(leaf.nodes, { cutBy, additions, cuts, rebuilt, text: leaf.text });
  const whole = cutBy.length > 0 && cutBy.every((who, i) => who !== null || units[i] === undefined) ? cutBy.find((who) => who !== null) : null;
  const joined = whole ? [{ from: leaf.from, to: leaf.to, who: whole }] : mergedCuts(cuts);
  const puts: Put[] = [];
  const used = new Set<Cut>();
  // What is said again of an address comes before what follows it.
  for (const addition of [...rebuilt, ...additions]) {
    const look = { strong: addition.tokens.every(({ strong }) => strong), em: addition.tokens.every(({ em }) => em) };
    const spot = spotFor(leaf, units, addition.index, look);
    const around = joined.find(({ from, to }) => from < spot.at && spot.at < to);
    const at = around?.to ?? spot.at;
    const outer = around === undefined ? [] : (units[addition.index - 1]?.holders ?? []).filter(({ from, to }) => from < around.from || around.to < to);
    const text = insertedText(addition.tokens, around === undefined ? spot.look : lookIn(outer), leaf.isCell);
    if (text === "") continue;
    const cut = joined.find((one) => (one.from === at || one.to === at) && isSame(one.who, addition.who) && !used.has(one));
    if (cut !== undefined && !/~~|~>/.test(base.slice(cut.from, cut.to) + text)) {
      used.add(cut);
      puts.push({ at: cut.from, rank: ranks.open, text: "{~~" }, { at: cut.to, rank: ranks.close, text: `~>${text}~~}${pens.sign(cut.who)}` });
    } else puts.push({ at, rank: ranks.insert, text: `{++${text}++}${pens.sign(addition.who)}` });
  }
  for (const cut of joined) {
    if (!used.has(cut)) puts.push({ at: cut.from, rank: ranks.open, text: "{--" }, { at: cut.to, rank: ranks.close, text: `--}${pens.sign(cut.who)}` });
  }
  return { changes: puts, cuts: joined };
}

/** The whole leaf said again, where small changes would tear its marks: what is kept of images, calls and code as it was, code as text when `isPlain`. */
function wholePuts(base: string, leaf: Leaf, units: readonly (Unit | undefined)[], { cutBy, additions }: Placed, pens: Pens, isPlain: boolean): Changes {
  let written = "";
  let run: Pick<TextToken, "text" | "strong" | "em">[] = [];
  const flush = () => {
    written += insertedText(run, plainLook, leaf.isCell);
    run = [];
  };
  for (let i = 0; i <= leaf.text.length; i++) {
    for (const addition of additions) if (addition.index === i) run.push(...addition.tokens);
    const unit = units[i];
    if (unit === undefined || cutBy[i] !== null) continue;
    const { kind, name, start, end, from, to } = unit.node;
    const isKept = !(isPlain && name === "InlineCode") && kind === "atom" && i === start && cutBy.slice(start, end).every((who) => who === null) && !additions.some(({ index }) => start < index && index < end);
    if (isKept) {
      flush();
      // An address without marks goes on into what follows it.
      written += unit.node.name === "URL" && /^https?:/i.test(base.slice(from, to)) ? `<${base.slice(from, to)}>` : base.slice(from, to);
      i = end - 1;
    } else run.push({ text: leaf.text[i] ?? "", strong: unit.strong, em: unit.em });
  }
  flush();
  const who = cutBy.find((one) => one !== null) ?? additions[0]?.who ?? { author: "", date: "" };
  const cut = { from: leaf.from, to: leaf.to, who };
  const added = written.trim() === "" ? "" : `{++${lineStarts(written.trim())}++}${pens.sign(who)}`;
  return { cuts: [cut], changes: [{ at: cut.from, rank: ranks.open, text: "{--" }, { at: cut.to, rank: ranks.close, text: `--}${pens.sign(who)}${added}` }] };
}

/** The source of a leaf with these changes accepted. */
function acceptedIn(base: string, leaf: Leaf, puts: readonly Put[]): string {
  return decideAll(applied(base.slice(leaf.from, leaf.to), puts.map((put) => ({ ...put, at: put.at - leaf.from }))), "accept", "all");
}

/** The text of a leaf read from its source alone. */
function readAlone(source: string, leaf: Leaf, references: References): string {
  const { blocks } = parseDocument(source);
  const [block, ...others] = blocks;
  if (block === undefined) return "";
  const { topNode } = resolvedTree(block, source, references);
  if (others.length > 0 || topNode.name !== "Paragraph") return "\n\n";
  return leafText(topNode, topNode.from, topNode.to, { source: sourceOf(block, source), references, called: new Set(leaf.called), inNote: false }).text;
}

function isSame(a: Who, b: Who): boolean {
  return a.author === b.author && a.date === b.date;
}

/** Tokens as offsets of the leaf's text. */
function placed(leaf: Leaf, tokens: readonly ReviewToken[]) {
  const original = tokens.map((token) => (token.kind === "text" && token.change !== "ins" ? token.text : "")).join("");
  const blanks = (text: string) => /^[ \n\t]*/.exec(text)?.[0].length ?? 0;
  const clip = (index: number) => Math.min(leaf.text.length, Math.max(0, index));
  const cutBy: (Who | null)[] = Array.from({ length: leaf.text.length }, () => null);
  const additions: Addition[] = [];
  const comments = new Map<string, { start: number; end: number }>();
  let index = blanks(leaf.text) - blanks(original);
  for (const token of tokens) {
    if (token.kind === "comment") {
      const at = clip(index);
      const known = comments.get(token.id);
      comments.set(token.id, token.edge === "start" ? { start: at, end: at } : { start: known?.start ?? at, end: at });
    } else if (token.kind === "text" && token.change === "ins") {
      const last = additions.at(-1);
      if (last !== undefined && last.index === clip(index) && isSame(last.who, token.who)) last.tokens.push(token);
      else additions.push({ index: clip(index), tokens: [token], who: token.who });
    } else if (token.kind === "text") {
      for (let i = index; token.change === "del" && i < index + token.text.length; i++) if (i >= 0 && i < cutBy.length) cutBy[i] = token.who;
      index += token.text.length;
    }
  }
  return { cutBy, additions, comments };
}

interface Collecting {
  readonly cutBy: readonly (Who | null)[];
  readonly additions: Addition[];
  readonly cuts: Cut[];
  readonly rebuilt: Addition[];
  readonly text: string;
}

/** What is cut: characters, and the marks around them when all that they hold is. */
function collectCuts(nodes: readonly LeafNode[], collecting: Collecting): void {
  const { cutBy, additions, cuts, rebuilt, text } = collecting;
  for (const node of nodes) {
    const { start, end, from, to } = node;
    const who = cutBy.slice(start, end).find((one) => one !== null) ?? null;
    const isWhole = end > start && cutBy.slice(start, end).every((one) => one !== null);
    const inside = node.kind === "atom" ? additions.filter(({ index }) => start < index && index < end) : [];
    const by = who ?? inside[0]?.who ?? null;
    if (by === null) continue;
    if (node.kind === "holder" && !isWhole) collectCuts(node.children, collecting);
    else {
      cuts.push({ from, to, who: by });
      // What is kept of code, of an address, of an entity is written again.
      if (node.kind !== "atom" || isWhole) continue;
      const kept: TextToken[] = [];
      const say = (said: string) => kept.push({ kind: "text", text: said, change: "ins", who: by, strong: false, em: false });
      for (let i = start; i <= end; i++) {
        for (const addition of inside) if (addition.index === i) kept.push(...addition.tokens);
        if (i < end && cutBy[i] === null) say(text[i] ?? "");
      }
      for (const addition of inside) additions.splice(additions.indexOf(addition), 1);
      rebuilt.push({ index: end, tokens: kept, who: by });
    }
  }
}

function mergedCuts(cuts: readonly Cut[]): readonly Cut[] {
  const merged: Cut[] = [];
  for (const cut of cuts) {
    const last = merged.at(-1);
    if (last !== undefined && last.to === cut.from && isSame(last.who, cut.who)) merged[merged.length - 1] = { ...last, to: cut.to };
    else merged.push(cut);
  }
  return merged;
}

/** The look that a new block has. */
export const blockLook: Look = lookIn([]);
