import { type EditorState, Facet, StateEffect } from "@codemirror/state";
import type { Finding } from "../../shared/finding.ts";
import type { Block } from "../../shared/markdown/blocks.ts";
import type { MarkdownDocument } from "../../shared/markdown/document.ts";
import { withoutDoubles } from "../../shared/one-finding.ts";
import { documentOf } from "./document-field.ts";

/** Someone who reads over a text, block by block; `reading.ts` says when. */
export interface Desk {
  /**
   * What is to be pointed at in one block, as far as it is known now, at
   * offsets relative to it. Asked often: remember it by the block's identity.
   */
  findingsOf(block: Block, document: MarkdownDocument): readonly Finding[];
  /** Reads a block that changed, so that `findingsOf` has only to remember. */
  read(block: Block, document: MarkdownDocument): void;
  /** Asks elsewhere, at once, what the blocks that were read left open; whether it learned something. */
  ask?(): Promise<boolean>;
  /** Judges what is about the whole text, once all of it was read; whether that changed a finding. */
  judge?(document: MarkdownDocument): boolean;
  /** Calls back when it has learned something by itself; the answer stops it. */
  listen?(listener: () => void): () => void;
  /** Starts afresh: its lists or its settings changed, and what it remembers with them. */
  begin(): void;
}

/** The desks that read the article in the editor. */
export const desks = Facet.define<Desk>();

/** Whether the writer chose to leave a finding, at offsets of the source of its block. */
export const leftFindings = Facet.define<(finding: Finding, source: string) => boolean>();

/** A desk knows more, or something else, than when it was last asked. */
export const deskChanged = StateEffect.define<null>();

/** What the desks point at in one block, in order, at offsets of the text. */
export function findingsOfBlock(state: EditorState, block: Block): readonly Finding[] {
  const document = documentOf(state);
  const found = state.facet(desks).flatMap((desk) => desk.findingsOf(block, document));
  if (found.length === 0) return found;
  const left = state.facet(leftFindings);
  const source = document.text.slice(block.from, block.to);
  return withoutDoubles(inOrder(found), source)
    .filter((finding) => !left.some((isLeft) => isLeft(finding, source)))
    .map((finding) => ({ ...finding, from: finding.from + block.from, to: finding.to + block.from }));
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => a.from - b.from || a.to - b.to);
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
