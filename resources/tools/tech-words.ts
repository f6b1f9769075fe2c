import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { nearWords } from "../../shared/spelling/near.ts";
import { frequencyOf, type Lexicon } from "../../shared/spelling/lexicon.ts";
import { bareWord } from "../../shared/spelling/fold.ts";
import { accentTwins } from "../../shared/spelling/twins.ts";
import { labelOf } from "../../shared/spelling/graph.ts";
import { techLabels } from "../../shared/spelling/tech.ts";
import { nomsTech } from "../../shared/spelling/lexicons/noms-tech.ts";

const cspell = new URL("../../node_modules/@cspell/", import.meta.url);
const software = "dict-software-terms/dict/";
const ours = new URL("tech-terms.txt", import.meta.url);

/**
 * The names and terms of the trade, sorted, each with its label: our own list,
 * the newsroom's names, and what is safe of cspell's companies and software
 * terms (MIT). Ours may be in the dictionary too, which does not have « l’app ».
 */
export function techWords(lexicon: Lexicon): readonly (readonly [word: string, label: number])[] {
  const labels = new Map<string, number>();
  const add = (words: Iterable<string>, label: number) => {
    for (const word of words) if (label > (labels.get(word) ?? 0)) labels.set(word, label);
  };
  for (const { section, words } of sections(readFileSync(ours, "utf8")))
    add(words, section === "noms" ? techLabels.watched : techLabels.known);
  add(nomsTech, techLabels.watched);
  add(
    listed(lexicon, "dict-companies/dict/companies.txt").filter((word) => isName(word) && !isBareFrench(lexicon, word)),
    techLabels.known,
  );
  for (const file of ["networkingTerms.txt", "software-tools.txt", "webServices.txt", "computing-acronyms.txt"])
    add(listed(lexicon, software + file).filter((word) => isName(word) || isTool(lexicon, word)), techLabels.known);
  // Its small words are English, or names of variables.
  add(listed(lexicon, `${software}softwareTerms.txt.gz`).filter(isName), techLabels.known);
  return [...labels].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Our own list, see its first lines. */
function* sections(text: string): Generator<{ readonly section: string; readonly words: readonly string[] }> {
  for (const part of text.replace(/^#.*$/gm, "").split(/\n\s*\n/)) {
    const [section = "", ...lines] = part.trim().split("\n");
    const words = lines.join(" ").split(" ").filter((word) => word !== "");
    yield {
      section,
      words: words.flatMap((entry) => (entry.endsWith("/s") ? [entry.slice(0, -2), `${entry.slice(0, -2)}s`] : [entry])),
    };
  }
}

/** Whole words of a list of cspell that the dictionary lacks; its other lines are comments and pieces of words. */
function listed(lexicon: Lexicon, path: string): readonly string[] {
  const bytes = readFileSync(new URL(path, cspell));
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => /^[\p{L}\p{N}][\p{L}\p{N}.&-]*$/u.test(line) && labelOf(lexicon.words, line) === 0);
}

/** Names: a capital, and more than two letters, for the short ones are everything and nothing. */
function isName(word: string): boolean {
  return word.length > 2 && /^\p{Lu}|^i\p{Lu}/u.test(word);
}

/** A French word without its accents: the « Ecole polytechnique » is one of the companies. */
function isBareFrench(lexicon: Lexicon, word: string): boolean {
  return accentTwins(lexicon.words, bareWord(word)).length > 0;
}

/** A program's name in small letters, when it can be neither English nor a French word with a slip. */
function isTool(lexicon: Lexicon, word: string): boolean {
  if (!/^[a-z]{4,}$/.test(word) || labelOf(lexicon.english, word) > 0) return false;
  return !nearWords(lexicon.words, word, 125, { cells: 400_000 }).some((near) => frequencyOf(lexicon, near.word) > 0);
}
