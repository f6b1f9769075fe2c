import type { Tree } from "@lezer/common";
import { longestRead } from "../finding.ts";
import { type Block, perBlock } from "../markdown/blocks.ts";
import { frenchOf } from "../markdown/prose.ts";
import type { SourceText } from "../markdown/source-text.ts";
import { startsSentence } from "./sentence-start.ts";
import type { Stretch } from "./english.ts";
import { type Word, wordsIn } from "./words.ts";

/** A stretch of prose as spelling reads it, at offsets relative to it. */
export interface Reading {
  /** The words to look at, in order. */
  readonly words: readonly Word[];
  /** The prose, of the same length as its source; what is not prose is U+FFFC. */
  readonly prose: string;
  /** Whether a sentence, a heading, an item or a cell begins at an offset. */
  readonly startsSentence: (at: number) => boolean;
  /** What is in italics. */
  readonly italics: () => readonly Stretch[];
}

/** The reading of a block; computed once per block. */
export const readingOf: (block: Block, text: SourceText) => Reading = perBlock((tree, source) => {
  // A block of fifty pages is no paragraph.
  if (source.length > longestRead) return readingOfLine("");
  const prose = frenchOf({ tree, from: 0, to: source.length }, source);
  let starts: readonly number[] | undefined;
  let italics: readonly Stretch[] | undefined;
  return {
    words: wordsIn(prose),
    prose,
    startsSentence(at) {
      starts ??= leafStarts(tree);
      return startsSentence(source, prose, at, starts.findLast((start) => start <= at) ?? 0);
    },
    italics: () => {
      italics ??= emphases(tree);
      return italics;
    },
  };
});

/** The reading of a line without Markdown: a title, a caption. */
export function readingOfLine(line: string): Reading {
  return {
    words: wordsIn(line),
    prose: line,
    startsSentence: (at) => startsSentence(line, line, at, 0),
    italics: () => [],
  };
}

/** Blocks of text in a block: where each begins, a sentence does. */
const leaves = /^(?:Paragraph|Task|TableCell|(?:ATX|Setext)Heading\d)$/;

function leafStarts(tree: Tree): readonly number[] {
  const starts: number[] = [];
  tree.iterate({
    enter: ({ name, from }) => {
      if (leaves.test(name)) starts.push(from);
    },
  });
  return starts;
}

function emphases(tree: Tree): readonly Stretch[] {
  const ranges: Stretch[] = [];
  tree.iterate({
    enter: ({ name, from, to }) => {
      if (name === "Emphasis") ranges.push({ from, to });
    },
  });
  return ranges;
}
