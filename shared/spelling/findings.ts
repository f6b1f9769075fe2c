import type { Finding } from "../finding.ts";
import { spellingSentences as say } from "../fr/spelling.ts";
import { type Block, perBlock } from "../markdown/blocks.ts";
import { articleNames, type Seen } from "./article-names.ts";
import { type Reading, readingOf, readingOfLine } from "./block-reading.ts";
import { isElisionRight, splitElision } from "./elision.ts";
import { foldWord } from "./fold.ts";
import { type Bench, type Judgement, judgementsOf, seenIn } from "./judge.ts";
import { has, type Standing, standings } from "./standing.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";
import type { SourceText } from "../markdown/source-text.ts";
import type { Word } from "./words.ts";

/** What a word is, `undefined` as long as it is not known (the worker has not answered yet). */
export type KnownStanding = (word: string) => Standing | undefined;

export interface SpellingOptions {
  /** Words that this article ignores. */
  readonly ignored?: Iterable<string>;
  /** The writer's dictionary. */
  readonly personal?: Iterable<string>;
  /** Whether capitals inside a sentence make names of unknown words; they do by default. */
  readonly capitalsAreNames?: boolean;
  /** Fills `fixes`; without it they are empty, to be asked for one word at a time. */
  readonly suggest?: (word: string) => readonly string[];
}

/** Spelling of a text that changes, block by block. */
export interface Spelling {
  /** Findings of one block, at offsets relative to it; remembered once every word has its standing. */
  findingsOf(block: Block, text: SourceText): readonly Finding[];
  /** Words of one block whose standing is not known yet, each once. */
  unknownIn(block: Block, text: SourceText): readonly string[];
  /**
   * Learns the names of the whole text, at the cost of what has changed since
   * the last time; to be called once the standing of its words is known. Says
   * whether findings may have changed.
   */
  learn(blocks: readonly Block[], text: SourceText): boolean;
  /** Findings of a line without Markdown, by what the text has taught. */
  findingsOfLine(line: string): readonly Finding[];
}

/** The words that spelling looks at in a block, at offsets relative to it; computed once per block. */
export function wordsOfBlock(block: Block, text: SourceText): readonly Word[] {
  return readingOf(block, text).words;
}

/**
 * Makes the spelling of a text. Make a new one when the options change, or when
 * a standing that was given has changed: what it remembers is per block, and
 * looked at again only when the text's names have changed.
 */
export function createSpelling(standing: KnownStanding, options: SpellingOptions = {}): Spelling {
  const own = vocabularyOf([...(options.ignored ?? []), ...(options.personal ?? [])].map(foldWord));
  const names = articleNames();
  // A word that is not known yet is right until it is.
  const standingOf = (word: string): Standing => standing(word) ?? standings.right;
  const bench: Bench = {
    standingOf,
    names,
    capitalsAreNames: options.capitalsAreNames ?? true,
    isOwn: (word) => isOwn(own, word),
  };
  const isComplete = ({ words }: Reading) => words.every(({ text }) => standing(text) !== undefined);
  /** What each block gave, and at which state of the names; those without unknown words do not depend on them. */
  const remembered = new WeakMap<Block["tree"], { readonly findings: readonly Finding[]; readonly state: number }>();
  const seenOf = perBlock((tree, source): ReadonlyMap<string, Seen> => seenIn(readingOf({ tree, from: 0, to: source.length }, source), standingOf));
  let state = 0;
  let learned: { readonly blocks: readonly Block[]; readonly text: SourceText } = { blocks: [], text: "" };

  const findingsIn = (reading: Reading) => judgementsOf(reading, bench).map((judgement) => findingOf(judgement, options));

  return {
    findingsOf(block, text) {
      const known = remembered.get(block.tree);
      if (known !== undefined && (known.state === state || known.state === always)) return known.findings;
      const reading = readingOf(block, text);
      const findings = findingsIn(reading);
      if (isComplete(reading)) {
        const depends = reading.words.some(({ text: word }) => isListless(standingOf(word)));
        const isSame = known !== undefined && JSON.stringify(known.findings) === JSON.stringify(findings);
        remembered.set(block.tree, { findings: isSame ? known.findings : findings, state: depends ? state : always });
      }
      return findings;
    },
    unknownIn(block, text) {
      if (remembered.has(block.tree)) return [];
      const unknown = new Set<string>();
      for (const { text: word } of wordsOfBlock(block, text))
        if (standing(word) === undefined) unknown.add(word);
      return [...unknown];
    },
    learn(blocks, text) {
      const { start, end } = commonEnds(learned.blocks, blocks);
      for (const block of learned.blocks.slice(start, learned.blocks.length - end)) names.count(seenOf(block, learned.text), -1);
      for (const block of blocks.slice(start, blocks.length - end)) names.count(seenOf(block, text), 1);
      learned = { blocks, text };
      const isNews = names.settle();
      if (isNews) state++;
      return isNews;
    },
    findingsOfLine: (line) => findingsIn(readingOfLine(line)),
  };
}

/** State of a block whose findings do not depend on the names of the text. */
const always = -1;

function isListless(standing: Standing): boolean {
  return !has(standing, "right") || has(standing, "name");
}

/** How many blocks at the start and at the end of two lists are the same. */
function commonEnds(before: readonly Block[], after: readonly Block[]): { start: number; end: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start]?.tree === after[start]?.tree) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end)?.tree === after.at(-1 - end)?.tree) end++;
  return { start, end };
}

/** Every spelling finding of a parsed text, in order, at offsets of the text. */
export function spellingFindings(
  document: { readonly text: SourceText; readonly blocks: readonly Block[] },
  standing: KnownStanding,
  options: SpellingOptions = {},
): readonly Finding[] {
  const spelling = createSpelling(standing, options);
  spelling.learn(document.blocks, document.text);
  return document.blocks.flatMap((block) =>
    spelling
      .findingsOf(block, document.text)
      .map((finding) => ({ ...finding, from: finding.from + block.from, to: finding.to + block.from })),
  );
}

function findingOf({ word: { from, to, text }, meant, standing }: Judgement, { suggest }: SpellingOptions): Finding {
  const finding = { from, to, kind: "spelling" } as const;
  if (meant !== null) {
    const elided = splitElision(foldWord(text));
    const prefix = elided === null ? "" : text.slice(0, elided.prefix.length);
    return { ...finding, rule: "orthographe", message: say.writtenOtherwise(text, meant), fixes: [{ text: prefix + meant }] };
  }
  const fixes = (suggest?.(text) ?? []).map((fix) => ({ text: fix }));
  return has(standing, "otherOrthography")
    ? { ...finding, rule: "orthographe-1990", message: say.otherOrthography(text), fixes }
    : { ...finding, rule: "orthographe", message: say.unknown(text), fixes };
}

/** Whether a word is the writer's, as it is, elided, or as a part of a compound. */
function isOwn(own: Vocabulary, written: string): boolean {
  if (own.words.length === 0) return false;
  const word = foldWord(written);
  if (own.has(word)) return true;
  const elided = splitElision(word);
  if (elided !== null) return isElisionRight(elided) && own.has(elided.rest);
  return word.includes("-") && word.split("-").some((part) => own.has(part));
}
