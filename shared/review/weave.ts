import { type Comment, finalText, originalText, paragraphSign, type ReviewParagraph, type ReviewToken, type TextToken, type Who, type WordReview } from "../import/docx-review-types.ts";
import { callSign } from "../import/docx-review.ts";
import { lineStarts } from "../import/block-markdown.ts";
import { weaveSentences as say } from "../fr/review.ts";
import { parseDocument } from "../markdown/document.ts";
import { align, likeness } from "./align.ts";
import { insertedText } from "./inserted-text.ts";
import { unjoined } from "./joined.ts";
import { type Leaf, leavesOf } from "./leaves.ts";
import { type Group, settled } from "./settle.ts";
import { readSigned, writeSigned } from "./signature.ts";
import { keyOf, retracked } from "./untracked.ts";
import type { Pens, Put } from "./puts.ts";
import { blockLook, weaveLeaf } from "./weave-leaf.ts";

export interface Weaving {
  /** What was sent, without a change that waits. */
  readonly base: string;
  /** The text as it is now, when it changed since: what was sent when not said. */
  readonly current?: string;
  /** The paragraphs of Word of what was sent, as its own writer makes them. */
  readonly sent: readonly Pick<ReviewParagraph, "tokens" | "style">[];
  readonly review: WordReview;
  /** Who signs the article's own changes, which come back unsigned. */
  readonly own: string;
  /** Who signs what nobody has signed. */
  readonly fallback: Who;
}

/**
 * The text with the changes and the remarks of a reviewed document as
 * CriticMarkup. Marks and additions are put in, nothing is taken out; what has
 * no place in the Markdown (a title, code, a table's rows), or whose paragraph
 * was rewritten since it was sent, becomes a remark. When all is refused, the
 * text is what it was, to the byte.
 */
export function weaveReview(weaving: Weaving): string {
  return settled(weaving.base, weaving.current ?? weaving.base, groupsOf(weaving));
}

/** How much of what was sent comes back: 0 when the document is of another text, 1 when nothing is missing. */
export function sameText(sent: Weaving["sent"], review: WordReview): number {
  const keys = (paragraphs: readonly Pick<ReviewParagraph, "tokens">[]) => paragraphs.map((paragraph) => keyOf(originalText(paragraph))).filter((key) => key !== "");
  const before = keys(sent);
  const after = keys(review.paragraphs);
  const same = align(before, after, null).filter((pair) => pair >= 0).length;
  return before.length === 0 ? 0 : same / Math.max(before.length, after.length);
}

function groupsOf({ base, sent, review, own, fallback }: Weaving): readonly Group[] {
  const document = parseDocument(base);
  const leaves = leavesOf(document);
  const paragraphs = unjoined(review.paragraphs);
  const known = unsignedRemarks(base);
  const signer = (who: Who): Who => ({ author: who.author || fallback.author, date: who.date || fallback.date });
  const isOwn = ({ author, date }: Who) => author === own && (date === "" || date.endsWith(" 00:00"));
  const pens: Pens = {
    sign: (who) => (isOwn(who) ? "" : writeSigned({ ...signer(who), remark: "" })),
    remark: (id) => {
      const comment = review.comments.get(id);
      return comment === undefined || isKnown(comment) ? "" : writeSigned({ ...signer(comment), remark: comment.remark });
    },
  };
  /** The article's own remarks are in the text that was sent. */
  const isKnown = (comment: Comment) => isOwn(comment) && known.has(comment.remark);

  const sentKeys = sent.map((paragraph) => keyOf(originalText(paragraph)));
  const pairs = pairsOf(sentKeys, paragraphs.map((paragraph) => keyOf(originalText(paragraph))), true);
  const leafOf = pairsOf(leaves.map(({ text }) => keyOf(text)), sentKeys, false);
  const groups: Group[] = [];
  const top = leaves[0]?.before ?? document.bodyFrom;
  let last: Leaf | null = null;
  const aside = (who: Who, text: string, leaf: Leaf | null): Put => {
    const remark = writeSigned({ ...signer(who), remark: text });
    return leaf === null ? { at: top, rank: 2, text: `${remark}${base.length > top ? "\n\n" : ""}` } : leaf.isClosed ? { at: leaf.item === null ? leaf.after : leaf.outside, rank: 2, text: `\n\n${remark}` } : { at: leaf.to, rank: 2, text: remark };
  };

  const reached = new Set<number>();
  paragraphs.forEach((paragraph, i) => {
    const pair = pairs[i] ?? -1;
    if (pair >= 0) reached.add(pair);
    const leaf = pair < 0 ? undefined : leaves[leafOf[pair] ?? -1];
    const tracked = pair < 0 || keyOf(originalText(paragraph)) === sentKeys[pair] ? paragraph : retracked(leaf?.text ?? sentKeys[pair] ?? "", paragraph, signer(whoIn(paragraph)));
    const who = whoIn(tracked);
    const isChanged = isTouched(tracked);
    if (leaf !== undefined) last = leaf;
    if (leaf !== undefined && !leaf.isClosed) {
      if (!tracked.tokens.every((token) => token.kind === "text" && token.change === "keep")) groups.push(ofLeaf(leaf, tracked, who));
      return;
    }
    const label = say.fields[tracked.style] ?? "";
    const where = label === "" ? last : null;
    const proposed = proposal(tracked);
    const said = saidIn(tracked, label, where);
    if (pair >= 0) {
      const change = isChanged ? [aside(who, say.changed(label, proposed), where)] : [];
      if (change.length + said.length > 0) groups.push(placed([...change, ...said], [...change, ...said]));
      return;
    }
    // An embargo's stamp, a title that is said otherwise: what is not in the text and was not tracked is Word's own.
    if (proposed === "" || (label !== "" && !isChanged)) return;
    if (label !== "" || tracked.place !== "body") {
      const puts = [aside(who, label === "" ? say.added(proposed) : say.changed(label, proposed), where), ...said];
      groups.push(placed(puts, puts));
      return;
    }
    const block = newBlock(pieceOf(tracked.tokens), tracked, last, who);
    const instead = [aside(who, say.added(proposed), where), ...said];
    groups.push(placed(block === null ? instead : [block, ...said], instead));
  });

  sentKeys.forEach((key, pair) => {
    const leaf = leaves[leafOf[pair] ?? -1];
    if (reached.has(pair) || key === "" || leaf === undefined || leaf.isClosed) return;
    const cut: ReviewToken[] = [{ kind: "text", text: leaf.text, change: "del", who: fallback, strong: false, em: false }];
    groups.push({ from: leaf.from, to: leaf.to, puts: weaveLeaf(base, leaf, cut, pens, document.references), instead: [aside(fallback, say.cut, leaf)] });
  });
  return groups;

  function ofLeaf(leaf: Leaf, paragraph: ReviewParagraph, who: Who): Group {
    const { from, to } = leaf;
    const instead = [...(isTouched(paragraph) ? [aside(who, say.changed("", proposal(paragraph)), leaf)] : []), ...saidIn(paragraph, "", leaf)];
    const pieces = piecesOf(paragraph);
    if (pieces.length > 1 && (paragraph.place !== "body" || leaf.isTitle)) return { from, to, puts: instead, instead };
    const weights = pieces.map(({ tokens }) => tokens.reduce((sum, token) => sum + (token.kind === "text" && token.change !== "ins" ? token.text.trim().length + (token.change === "keep" ? 1_000 : 0) : 0), 0));
    const main = weights.indexOf(Math.max(...weights));
    const tokens = pieces.flatMap((piece, i) => (i === main ? piece.tokens : piece.tokens.flatMap((token) => moved(token, piece.who ?? who))));
    const puts: Put[] = [...weaveLeaf(base, leaf, tokens, pens, document.references)];
    const calls = callsOf(base, leaf);
    pieces.forEach((piece, i) => {
      const own = pieceOf(piece.tokens);
      const block = i === main ? null : newBlock(own, piece, leaf, piece.who ?? who, i < main, calls.slice());
      calls.splice(0, own.reduce((sum, { change, text }) => sum + (change === "ins" ? 0 : text.split(callSign).length - 1), 0));
      if (block !== null) puts.push(block);
    });
    return { from, to, puts, instead };
  }

  /** The remarks on a paragraph, one by one. */
  function saidIn(paragraph: ReviewParagraph, label: string, where: Leaf | null): readonly Put[] {
    return commentsIn(paragraph).flatMap((id) => {
      const comment = review.comments.get(id);
      return comment === undefined || isKnown(comment) ? [] : [aside(comment, say.about(label, comment.remark), where)];
    });
  }

  function newBlock(tokens: readonly TextToken[], { style, isItem }: Pick<ReviewParagraph, "style" | "isItem">, near: Leaf | null, who: Who, isBefore = false, calls: string[] = []): Put | null {
    const final = tokens.filter(({ change }) => change !== "del");
    const text = lineStarts(insertedText(final, blockLook, false, calls).trim());
    if (text === "" || near?.isTitle === true) return null;
    const change = `{++${text}++}${pens.sign(final.find(({ change: kind }) => kind === "ins")?.who ?? who)}`;
    const level = /^(?:Intertitre|Heading|Titre)[ ]?(\d?)$/.exec(style)?.[1];
    const written = level === undefined ? change : `${"#".repeat(style.startsWith("Intertitre") ? Number(level || 1) + 1 : Number(level || 1))} ${change}`;
    const item = isItem ? near?.item : null;
    if (near === null) return { at: top, rank: 2, text: `${written}${base.length > top ? "\n\n" : ""}` };
    if (item) {
      const line = near.from === 0 ? 0 : base.lastIndexOf("\n", near.from - 1) + 1;
      // Apart from its neighbours only where they are: refused, it must leave them as they were.
      const isApart = isBefore ? /(?:^|\n)[ \t]*\n$|^$/.test(base.slice(Math.max(0, line - 200), line)) : /^[ \t]*(?:\n[ \t]*\n|\n?$)/.test(base.slice(near.after, near.after + 200));
      const gap = isApart ? item.gap : "\n";
      return isBefore ? { at: line, rank: 2, text: `${item.mark}${written}${gap}` } : { at: near.after, rank: 2, text: `${gap}${item.mark}${written}` };
    }
    const block = isItem ? `- ${written}` : written;
    const isFree = near.item === null;
    const line = base.lastIndexOf("\n", near.from - 1) + 1;
    // Between two paragraphs of a quotation.
    const isQuoted = near.lead !== "" && base.slice(line, near.from) === near.lead && /\n[ \t]*>[ \t>]*\n$/.test(base.slice(Math.max(0, line - 200), line));
    if (isBefore) return isQuoted ? { at: near.from, rank: 2, text: `${block}\n${near.lead.trimEnd()}\n${near.lead}` } : { at: near.before, rank: 2, text: `${block}\n\n` };
    return { at: isFree ? near.after : near.outside, rank: 2, text: near.lead === "" || !isFree ? `\n\n${block}` : `\n${near.lead.trimEnd()}\n${near.lead}${block}` };
  }
}

/** `align` where empty texts have no pair. */
function pairsOf(before: readonly string[], after: readonly string[], alike: boolean): readonly number[] {
  const filled = (keys: readonly string[]) => keys.flatMap((key, i) => (key === "" ? [] : [i]));
  const [a, b] = [filled(before), filled(after)];
  const found = align(a.map((i) => before[i] ?? ""), b.map((i) => after[i] ?? ""), alike ? likeness : null);
  const pairs = after.map(() => -1);
  b.forEach((index, i) => {
    pairs[index] = a[found[i] ?? -1] ?? -1;
  });
  return pairs;
}

/** A paragraph cut at the ends that were added; each piece says who added its end, or the one before it. */
function piecesOf(paragraph: ReviewParagraph) {
  const pieces: { tokens: ReviewToken[]; style: string; isItem: boolean; who: Who | null }[] = [];
  let tokens: ReviewToken[] = [];
  let by: Who | null = null;
  for (const token of paragraph.tokens) {
    if (token.kind === "split") {
      by = token.who;
      pieces.push({ tokens, style: token.style, isItem: token.isItem, who: by });
      tokens = [];
    } else tokens.push(token);
  }
  return [...pieces, { tokens, style: paragraph.style, isItem: paragraph.isItem, who: by }];
}

/** What stays of a paragraph and goes into another block is cut where it was. */
function moved(token: ReviewToken, who: Who): ReviewToken[] {
  if (token.kind !== "text") return [token];
  return token.change === "ins" ? [] : [{ ...token, change: "del", who: token.change === "del" ? token.who : who }];
}

/** The calls of notes of a leaf, in order. */
function callsOf(base: string, { nodes, text }: Pick<Leaf, "nodes" | "text">): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.kind === "holder") return callsOf(base, { nodes: node.children, text });
    return text.slice(node.start, node.end) === callSign ? [base.slice(node.from, node.to)] : [];
  });
}

/** What a paragraph would be, to be read in a remark. */
function proposal(paragraph: ReviewParagraph): string {
  return finalText(paragraph).replaceAll(paragraphSign, "\n").replaceAll(callSign, "").trim();
}

const isTouched = ({ tokens }: ReviewParagraph) => tokens.some((token) => token.kind === "split" || (token.kind === "text" && token.change !== "keep"));

/** A group that is about no paragraph of the text. */
function placed(puts: readonly Put[], instead: readonly Put[]): Group {
  const at = puts[0]?.at ?? 0;
  return { from: at, to: at, puts, instead };
}

const isText = (token: ReviewToken): token is TextToken => token.kind === "text";
const pieceOf = (tokens: readonly ReviewToken[]) => tokens.filter(isText);
const commentsIn = ({ tokens }: ReviewParagraph) => tokens.flatMap((token) => (token.kind === "comment" && token.edge === "end" ? [token.id] : []));

function whoIn({ tokens }: ReviewParagraph): Who {
  for (const token of tokens) if (token.kind === "split" || (token.kind === "text" && token.change !== "keep")) return token.who;
  return { author: "", date: "" };
}

/** Remarks of the text that nobody signed: they were sent, and are not the reviewer's. */
function unsignedRemarks(base: string): Set<string> {
  return new Set([...base.matchAll(/\{>>([^]*?)<<\}/g)].map(([, text = ""]) => readSigned(text)).flatMap(({ author, remark }) => (author === "" ? [remark] : [])));
}
