import { type Block, sourceOf } from "../../shared/markdown/blocks.ts";
import { proseOf } from "../../shared/markdown/prose.ts";
import type { SourceText } from "../../shared/markdown/source-text.ts";

/**
 * Offset in the text of what stands at `offset` of a block as it is shown: the
 * same word, the same time that it comes up. The beginning of the block when
 * the word is not in its prose (a sign that a mark made, code).
 *
 *     shown   un mot gras, un mot        source   un mot **gras**, un mot
 *                          ^ second                                ^
 */
export function sourcePlace(block: Block, text: SourceText, shown: string, offset: number): number {
  const start = shown.slice(0, offset).search(/[\p{L}\p{N}]+$/u);
  const from = start < 0 ? offset : start;
  const word = /^[\p{L}\p{N}]+/u.exec(shown.slice(from))?.[0];
  if (word === undefined) return block.from;
  const times = wordsBefore(shown, word, from);
  const prose = proseOf(block, text);
  const at = nth(prose, word, times) ?? nth(sourceOf(block, text), word, times);
  return at === undefined ? block.from : block.from + at + (offset - from);
}

function wordsBefore(shown: string, word: string, end: number): number {
  let count = 0;
  for (const { index } of shown.matchAll(exactly(word))) if (index < end) count++;
  return count;
}

function nth(text: string, word: string, times: number): number | undefined {
  let count = 0;
  for (const { index } of text.matchAll(exactly(word))) if (count++ === times) return index;
  return undefined;
}

// A word is letters and digits only: nothing in it means anything to an expression.
const exactly = (word: string) => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "gu");
