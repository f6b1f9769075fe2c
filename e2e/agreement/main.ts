import { readFileSync } from "node:fs";
import { openLexicon } from "../../shared/spelling/lexicon.ts";
import { createFrenchSpeller } from "../../shared/spelling/speller.ts";
import { hunspellVerdicts } from "../bench/native-hunspell.ts";
import { type DifferenceClass, explainer } from "./classes.ts";
import { readText, usualPlaces } from "./texts.ts";

/**
 * `npm run agreement [-- FILE…]`: Marbre's verdicts beside libhunspell's on the
 * same dictionary, each difference with its class (README.md). Reads the French
 * word list and handbook of Debian, or the files named; nothing of them is kept.
 * The dictionary must have been built (`npm test -- unit`, or a build).
 */
const bytes = new Uint8Array(readFileSync(new URL("../../resources/dictionaries/fr.bin", import.meta.url))).buffer;
const { correct } = createFrenchSpeller(bytes);
const classOf = explainer(openLexicon(bytes));
const named = process.argv.slice(2);
const examples = 12;

for (const path of named.length > 0 ? named : usualPlaces) {
  const text = readText(path);
  if (text === null) {
    console.log(`${path}: not there (apt-get install wfrench debian-handbook)`);
    continue;
  }
  const times = new Map<string, number>();
  for (const word of text.words) times.set(word, (times.get(word) ?? 0) + 1);
  const words = [...times.keys()];
  const theirs = hunspellVerdicts(words);
  const found = new Map<DifferenceClass, { tokens: number; words: string[] }>();
  let tokens = 0;
  for (const [index, word] of words.entries()) {
    const ours = correct(word);
    if (ours === theirs[index]) continue;
    const name = classOf(word, ours);
    const group = found.get(name) ?? { tokens: 0, words: [] };
    group.tokens += times.get(word) ?? 0;
    group.words.push(`${ours ? "+" : "−"}${word}`);
    found.set(name, group);
    tokens += times.get(word) ?? 0;
  }
  const share = (count: number) => `${((100 * count) / Math.max(1, text.words.length)).toFixed(3)} %`;
  console.log(`${text.name}: ${text.words.length} words, ${tokens} verdicts differ (${share(tokens)})`);
  for (const [name, group] of [...found].sort((a, b) => b[1].tokens - a[1].tokens)) {
    console.log(`  ${name}: ${group.tokens} (${share(group.tokens)}), ${group.words.length} different`);
    console.log(`    ${group.words.slice(0, examples).join(" ")}`);
  }
}
