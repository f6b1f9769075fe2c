import { sourceOf } from "../markdown/blocks.ts";
import type { MarkdownDocument } from "../markdown/document.ts";
import { resolvedTree } from "../markdown/resolve.ts";
import { lineStart } from "../markdown/source-text.ts";
import { editsOf } from "./fix.ts";
import { mayFind } from "./features.ts";
import type { Edit, Passage } from "./passage.ts";
import { passagesOf } from "./passages.ts";
import { type House, houseOf, type TypographySettings } from "./profile.ts";
import { wordStart } from "./reading.ts";
import type { Rule } from "./rule.ts";
import { typedQuote } from "./typed-quote.ts";

/** What the last key makes of what was typed before it. */
export interface TypedCorrection {
  /** Id of the rule. */
  readonly rule: string;
  /** Edits of the text, in order; all of them end before the last key. */
  readonly edits: readonly Edit[];
}

/**
 * What to change once a key was typed, at offsets of the text; null when
 * nothing. `document` holds the key already, just before `caret`. A character
 * is never changed before the next one is known (`:)`, `https:`), and never in
 * a protected zone nor in one that is being typed. Each correction is meant to
 * be an undo step of its own.
 */
export function typedCorrection(
  document: MarkdownDocument,
  caret: number,
  settings: TypographySettings,
): TypedCorrection | null {
  const key = document.text.slice(Math.max(0, caret - 1), caret);
  if (!isBoundary(key) && !toldByAnyKeyAfter.test(document.text.slice(Math.max(0, caret - 5), caret - 1))) return null;
  // The row under a table's head, a rule: no prose yet.
  if (/^[ \t>]*[-:|][-:| ]*$/.test(document.text.slice(lineStart(document.text, caret - 1), caret))) return null;
  // A blank may be the end of the block, and then is no part of it: what counts is what it comes after.
  const end = caret - (/\s/.test(key) ? 1 : 0);
  const block = document.blocks.findLast(({ from, to }) => from < end && end <= to);
  if (key === "" || block === undefined) return null;
  const tree = resolvedTree(block, document.text, document.references);
  for (const passage of passagesOf(tree, sourceOf(block, document.text))) {
    const place = passage.endOf(end - block.from);
    if (place === -1 || isBeingMarked(passage.text.slice(Math.max(0, place - window), place))) continue;
    const found = correctionAt(passage, end < caret ? place : place - 1, key, houseOf(settings));
    if (found === null) continue;
    const edits = found.edits.map((edit) => {
      const { from, to } = passage.targetOf(edit);
      return { from: from + block.from, to: to + block.from, text: edit.text };
    });
    return { rule: found.rule, edits };
  }
  return null;
}

/** How far back a mark that is still open is looked for. */
const window = 500;

/** Code, a tag, an address or a shortcode that nothing closes yet. */
function isBeingMarked(before: string): boolean {
  return /`[^`\n]*$|\]\([^)\n]*$|<[a-z!/][^>\n]*$|\{\{[^}\n]*$|\[\[[^\]\n]*$/i.test(before) || (before.split("%%").length & 1) === 0;
}

/** Rules for which any key, not only a blank or a mark, tells what came before. */
const toldByAnyKey: ReadonlySet<string> = new Set([
  "apostrophe-typographique", "tiret-incise", "espace-civilite", "espace-initiales", "espace-numero", "espace-guillemets",
]);

/** What those rules are about stands within a few characters; most keys come after a letter, and are let through at once. */
const toldByAnyKeyAfter = /["'´‘«»“”.°ºᵒ§–—-]/;

/** A blank or a mark: it ends a word. */
const isBoundary = (key: string) => /[\s\p{P}]/u.test(key);

/** Rules that look too far back, or need the rest of the sentence. */
const notWhileTyping: ReadonlySet<string> = new Set([
  "guillemets-francais", "guillemets-imbriques", "tiret-incise-insecable", "espaces-multiples", "espace-apres-virgule",
]);

/** The first rule that `key`, which stands at `place` of the reading, made sure. */
function correctionAt(passage: Passage, place: number, key: string, house: House): TypedCorrection | null {
  const quote = typedQuote(passage, place, key, house);
  if (quote !== null) return quote;
  const isEnd = isBoundary(key);
  // The same text, had another kind of key been typed: what is found there too was known before.
  const instead = { from: place, to: /\s/.test(key) ? place : place + 1, text: isEnd ? "x" : " " };
  const other = passage.with([instead]);
  // What touches the key before this one had to wait for this one: `(test )`, « mot».
  const earlier = passage.isPlain(place - 1, place) ? passage.with([{ from: place - 1, to: place, text: "x" }]) : passage;
  // A `"` after a mark will close: « non !" ».
  const read = key === '"' && isHigh(passage.text, place - 1) ? passage.with([{ from: place, to: place + 1, text: "»" }]) : passage;
  // No letter was a reason to look at the word that the key ends: all that is in it is news.
  const word = wordStart(passage.text, place);
  for (const rule of house.automatic) {
    if (notWhileTyping.has(rule.id) || (!isEnd && !toldByAnyKey.has(rule.id))) continue;
    const made = found(rule, read, house).filter((edit) => isSettled(edit, place, key, isEnd));
    if (made.length === 0) continue;
    const known = new Set(found(rule, other, house).map(keyOf));
    const waiting = new Set(found(rule, earlier, house).map(keyOf));
    const edits = made.filter(
      (edit) => !known.has(keyOf(edit)) || (isEnd && edit.from >= word) || (edit.to === place - 1 && !waiting.has(keyOf(edit))),
    );
    if (edits.length > 0) return { rule: rule.id, edits };
  }
  return null;
}

function isHigh(text: string, at: number): boolean {
  return /[;!?]/.test(text.charAt(at));
}

function found(rule: Rule, passage: Passage, { spaces }: House): readonly Edit[] {
  return mayFind(rule.needs, passage.features) ? editsOf(rule, passage, spaces) : [];
}

function keyOf({ from, to, text }: Edit): string {
  return `${from} ${to} ${text}`;
}

/** Whether the key comes after what is changed, and not in it: a mark just typed may be the first of two. */
function isSettled({ from, to }: Edit, place: number, key: string, isEnd: boolean): boolean {
  if (to < place) return true;
  if (to > place) return false;
  return isEnd ? from < to && /\s/.test(key) : true;
}
