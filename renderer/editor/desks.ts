import { type EditorState, Facet, StateEffect } from "@codemirror/state";
import type { Finding } from "../../shared/finding.ts";
import type { Block } from "../../shared/markdown/blocks.ts";
import { documentOf } from "./document-field.ts";

/** Someone who reads over a text, block by block. */
export interface Desk {
  /**
   * What is to be pointed at in one block, as far as it is known now, at
   * offsets relative to it. Asked often: remember it by the block's identity.
   */
  findingsOf(block: Block, text: string): readonly Finding[];
}

/** The desks that read the article in the editor. */
export const desks = Facet.define<Desk>();

/** A desk knows more, or something else, than when it was last asked. */
export const deskChanged = StateEffect.define<null>();

/** What the desks point at in one block, in order, at offsets of the text. */
export function findingsOfBlock(state: EditorState, block: Block): readonly Finding[] {
  const { text } = documentOf(state);
  const found = state.facet(desks).flatMap((desk) => desk.findingsOf(block, text));
  if (found.length === 0) return found;
  return found
    .map((finding) => ({ ...finding, from: finding.from + block.from, to: finding.to + block.from }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The same for the whole text. */
export function allFindings(state: EditorState): readonly Finding[] {
  return documentOf(state).blocks.flatMap((block) => findingsOfBlock(state, block));
}

/** Blocks that have something between two offsets, their edges included. */
export function blocksBetween(state: EditorState, from: number, to: number): readonly Block[] {
  const { blocks } = documentOf(state);
  let first = 0;
  let end = blocks.length;
  // Blocks are in order: half of them at a time.
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((blocks[middle]?.to ?? 0) < from) first = middle + 1;
    else end = middle;
  }
  let last = first;
  while ((blocks[last]?.from ?? Number.POSITIVE_INFINITY) <= to) last++;
  return blocks.slice(first, last);
}
