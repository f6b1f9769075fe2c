import { has, type Standing } from "./standing.ts";
import type { Word } from "./words.ts";

/** A stretch of text, at offsets like those of its words. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Small words that English can't do without. */
export const englishTools: ReadonlySet<string> = new Set(
  (
    "a the of and to in is are was were be been for with that this these those it its it's you we they he she i " +
    "from by as have has had not at or an our your their his her my what how who why when which all can will would " +
    "should could do does did don't if than then there here into out about more most just only also no but so up on"
  ).split(" "),
);

/** Small words of French: where they stand, the text is French. */
const frenchTools = new Set(
  (
    "le la les un une des du de et est à au aux en dans par pour sur qui que ne pas ce cette ces se son sa ses il elle " +
    "ils elles nous vous leur leurs avec sans plus ou où mais sont ont aussi comme être avoir fait dont entre"
  ).split(" "),
);

/** Ends of what can be in another language than what is around it. */
const boundary = /[.!?…:;«»“”"()|\u2013\u2014]|\n[ \t]*\n/;

/** Shortest run of English inside a French sentence; a whole sentence or quotation can have three words. */
const shortestRun = 4;

/**
 * English passages of a text: whole sentences or quotations, and runs of words
 * inside one, when small English words say so and no French one denies it.
 * Cautious: « un build cassé par le commit » is French.
 *
 *     Son titre : « Attention is all you need ». Le move fast and break things.
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function englishPassages(
  words: readonly Word[],
  standingOf: (word: string) => Standing,
  text: string,
): readonly Stretch[] {
  const sentences = sentencesOf(words, text);
  const passages = sentences.map((sentence) => runsIn(sentence, standingOf, isQuoted(sentence, text)));
  const isWhole = sentences.map((sentence, at) => passages[at]?.some((run) => isAll(run, sentence)) === true);
  // What stands beside English and has nothing of French goes with it: « …, and so on (if defined). »
  for (const step of [1, -1] as const) {
    for (let at = step > 0 ? 1 : sentences.length - 2; sentences[at] !== undefined; at += step) {
      const sentence = sentences[at] ?? [];
      if (isWhole[at] === true || isWhole[at - step] !== true || !mayGoWithEnglish(sentence, standingOf)) continue;
      isWhole[at] = true;
      passages[at] = [stretchOf(sentence)];
    }
  }
  return passages.flat();
}

/** Words cut where the language can change. */
function sentencesOf(words: readonly Word[], text: string): readonly (readonly Word[])[] {
  const sentences: (readonly Word[])[] = [];
  let from = 0;
  for (let index = 1; index <= words.length; index++) {
    const before = words[index - 1];
    const next = words[index];
    const isEnd = before === undefined || next === undefined || boundary.test(text.slice(before.to, next.from));
    if (!isEnd) continue;
    sentences.push(words.slice(from, index));
    from = index;
  }
  return sentences;
}

/** Whether words stand between quotation marks, alone. */
function isQuoted(sentence: readonly Word[], text: string): boolean {
  const { from, to } = stretchOf(sentence);
  return /[«“"]\s?$/u.test(text.slice(Math.max(0, from - 2), from)) && /^\s?[»”"]/u.test(text.slice(to, to + 2));
}

function stretchOf(words: readonly Word[]): Stretch {
  return { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 };
}

function isAll(run: Stretch, sentence: readonly Word[]): boolean {
  const { from, to } = stretchOf(sentence);
  return run.from === from && run.to === to;
}

/** Whether every word can be English and one at least is nothing else. */
function mayGoWithEnglish(sentence: readonly Word[], standingOf: (word: string) => Standing): boolean {
  return (
    sentence.every(({ text }) => canBeEnglish(text, standingOf(text))) &&
    sentence.some(({ text }) => isAlien(standingOf(text)))
  );
}

/** Whether a word is English that French does not have. */
function isAlien(standing: Standing): boolean {
  return has(standing, "english") && !has(standing, "right");
}

function runsIn(sentence: readonly Word[], standingOf: (word: string) => Standing, quoted: boolean): readonly Stretch[] {
  // « free enough »: two words that the quotation marks set apart.
  if (quoted && sentence.length === 2 && mayGoWithEnglish(sentence, standingOf) && sentence.every(({ text }) => has(standingOf(text), "english")))
    return [stretchOf(sentence)];
  const runs: Stretch[] = [];
  let from = 0;
  for (let index = 0; index <= sentence.length; index++) {
    const word = sentence[index];
    if (word !== undefined && canBeEnglish(word.text, standingOf(word.text))) continue;
    const run = sentence.slice(from, index);
    const shortest = run.length === sentence.length ? 3 : shortestRun;
    if (run.length >= shortest && isEnglish(run, standingOf)) runs.push(stretchOf(run));
    from = index + 1;
  }
  return runs;
}

function canBeEnglish(word: string, standing: Standing): boolean {
  const small = word.toLowerCase().replaceAll("\u2019", "'");
  if (frenchTools.has(small)) return false;
  // What French lacks, and names, acronyms and numbers, deny nothing.
  return has(standing, "english") || englishTools.has(small) || !has(standing, "right") || !/^\p{Ll}/u.test(word);
}

function isEnglish(run: readonly Word[], standingOf: (word: string) => Standing): boolean {
  let alien = 0;
  let tools = 0;
  let counted = 0;
  for (const { text } of run) {
    const standing = standingOf(text);
    const isTool = englishTools.has(text.toLowerCase().replaceAll("\u2019", "'"));
    if (!has(standing, "english") && !isTool && !/^\p{Ll}/u.test(text)) continue;
    counted++;
    if (isAlien(standing)) alien++;
    if (isTool) tools++;
  }
  if (alien < 2) return false;
  if (tools > 1) return alien * 5 >= counted * 2;
  return tools > 0 ? alien * 2 >= counted : alien > 2 && alien * 4 >= counted * 3;
}

/**
 * Whether words in italics are English: one that French lacks, most of them
 * English, no small word of French. Italics are how a foreign word is printed,
 * so that one is enough.
 */
export function isEnglishItalic(words: readonly Word[], standingOf: (word: string) => Standing): boolean {
  const known = words.map(({ text }) => ({ small: text.toLowerCase(), standing: standingOf(text) }));
  const english = known.filter(({ standing }) => has(standing, "english"));
  return (
    english.length * 2 >= known.length &&
    english.some(({ standing }) => isAlien(standing)) &&
    !known.some(({ small }) => frenchTools.has(small))
  );
}
