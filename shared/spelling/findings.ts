import { type Finding, longestRead } from "../finding.ts";
import { NBSP } from "../fr.ts";
import { type Block, perBlock } from "../markdown/blocks.ts";
import { proseOf } from "../markdown/prose.ts";
import { isElisionRight, splitElision } from "./elision.ts";
import { foldWord } from "./fold.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";
import { type Word, wordsIn } from "./words.ts";
import type { SourceText } from "../markdown/source-text.ts";

/** Verdict on a word, `undefined` as long as it is not known (the worker has not answered yet). */
export type KnownVerdict = (word: string) => boolean | undefined;

export interface SpellingOptions {
  /** Words that this article ignores. */
  readonly ignored?: Iterable<string>;
  /** The writer's dictionary. */
  readonly personal?: Iterable<string>;
  /** Fills `fixes`; without it they are empty, to be asked for one word at a time. */
  readonly suggest?: (word: string) => readonly string[];
}

/** Spelling of a text that changes, block by block. */
export interface Spelling {
  /** Findings of one block, at offsets relative to it; remembered once every word has its verdict. */
  findingsOf(block: Block, text: SourceText): readonly Finding[];
  /** Words of one block whose verdict is not known yet, each once. */
  unknownIn(block: Block, text: SourceText): readonly string[];
}

/** The words that spelling looks at in a block, at offsets relative to it; computed once per block. */
export const wordsOfBlock: (block: Block, text: SourceText) => readonly Word[] = perBlock((tree, source) =>
  source.length > longestRead ? [] : wordsIn(proseOf({ tree, from: 0, to: source.length }, source)),
);

/**
 * Makes the spelling of a text. Make a new one when `ignored` or `personal`
 * change, or when a verdict that was given has changed: what it remembers is
 * per block and never looked at again.
 */
export function createSpelling(verdict: KnownVerdict, options: SpellingOptions = {}): Spelling {
  const own = vocabularyOf([...(options.ignored ?? []), ...(options.personal ?? [])].map(foldWord));
  const remembered = new WeakMap<Block["tree"], readonly Finding[]>();
  return {
    findingsOf(block, text) {
      const known = remembered.get(block.tree);
      if (known !== undefined) return known;
      const findings: Finding[] = [];
      let complete = true;
      for (const word of wordsOfBlock(block, text)) {
        const right = verdict(word.text);
        if (right === undefined) complete = false;
        else if (!right && !isOwn(own, word.text)) findings.push(findingOf(word, options));
      }
      if (complete) remembered.set(block.tree, findings);
      return findings;
    },
    unknownIn(block, text) {
      if (remembered.has(block.tree)) return [];
      const unknown = new Set<string>();
      for (const { text: word } of wordsOfBlock(block, text))
        if (verdict(word) === undefined) unknown.add(word);
      return [...unknown];
    },
  };
}

/** Every spelling finding of a parsed text, in order, at offsets of the text. */
export function spellingFindings(
  document: { readonly text: SourceText; readonly blocks: readonly Block[] },
  verdict: KnownVerdict,
  options: SpellingOptions = {},
): readonly Finding[] {
  const spelling = createSpelling(verdict, options);
  return document.blocks.flatMap((block) =>
    spelling
      .findingsOf(block, document.text)
      .map((finding) => ({ ...finding, from: finding.from + block.from, to: finding.to + block.from })),
  );
}

/** Spelling findings of a text without Markdown: a title, a caption. */
export function spellingFindingsInLine(
  line: string,
  verdict: KnownVerdict,
  options: SpellingOptions = {},
): readonly Finding[] {
  const own = vocabularyOf([...(options.ignored ?? []), ...(options.personal ?? [])].map(foldWord));
  return wordsIn(line)
    .filter((word) => verdict(word.text) === false && !isOwn(own, word.text))
    .map((word) => findingOf(word, options));
}

function findingOf({ from, to, text }: Word, { suggest }: SpellingOptions): Finding {
  return {
    from,
    to,
    kind: "spelling",
    rule: "orthographe",
    message: `«${NBSP}${text}${NBSP}» n’est pas dans le dictionnaire.`,
    fixes: (suggest?.(text) ?? []).map((fix) => ({ text: fix })),
  };
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
