import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import nspell from "nspell";
import { createEngine } from "../../shared/spelling/engine.ts";
import { wordsOf } from "../../shared/spelling/graph.ts";
import { buildGraph, type LabelledWord } from "../../shared/spelling/graph-builder.ts";
import { type Lexicon, lexiconKey, openLexicon, ownCodes, packLexicon } from "../../shared/spelling/lexicon.ts";
import { splitElision } from "../../shared/spelling/elision.ts";
import { englishWords } from "./english-words.ts";
import { frequencyClasses } from "./frequency-classes.ts";
import { reformPairs } from "./reform-pairs.ts";
import { techWords } from "./tech-words.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Where the French dictionary is built; the folder is not under version control. */
export const dictionaryFile = join(root, "resources/dictionaries/fr.bin");

/** Files whose change makes the built dictionary stale. */
const sources = [
  "resources/tools/build-dictionary.ts",
  "resources/tools/frequency-classes.ts",
  "resources/tools/french-frequencies.txt",
  "resources/tools/reform-pairs.ts",
  "resources/tools/english-words.ts",
  "resources/tools/tech-words.ts",
  "resources/tools/tech-terms.txt",
  "shared/spelling/engine.ts",
  "shared/spelling/graph.ts",
  "shared/spelling/graph-builder.ts",
  "shared/spelling/lexicon.ts",
  "shared/spelling/reform.ts",
  "shared/spelling/tech.ts",
  "shared/spelling/lexicons/noms-tech.ts",
  "node_modules/@cspell/dict-companies/package.json",
  "node_modules/@cspell/dict-fr-reforme/package.json",
  "node_modules/@cspell/dict-software-terms/package.json",
  "node_modules/dictionary-en/package.json",
  "node_modules/dictionary-fr/package.json",
  "node_modules/dictionary-fr/index.aff",
  "node_modules/dictionary-fr/index.dic",
  "node_modules/nspell/package.json",
];

/** Whether `dictionaryFile` is there and was built from these very sources. */
export function isDictionaryFresh(): boolean {
  return existsSync(dictionaryFile) && lexiconKey(readBytes(dictionaryFile)) === sourcesKey();
}

/**
 * Expands `dictionary-fr` with nspell, once, into the word graph that the
 * application carries, checks that every verdict is nspell's, and writes
 * `dictionaryFile`. Takes about 20 seconds and 1.5 GB; the same sources give
 * the same bytes. Throws when a verdict differs. Returns a line for the terminal.
 */
export function buildDictionary(): string {
  const startedAt = performance.now();
  const { aff, dic } = readDictionary();
  const reference = nspell({ aff: withoutConversions(aff), dic });
  // One affix of the dictionary strips a whole word and makes an empty one.
  const words = Object.keys(reference.data)
    .filter((word) => word !== "")
    .sort();
  const codes: string[][] = [];
  // The codes that nspell reads of a word when it answers; the others have done their work in the expansion.
  const flag = (name: string) => String(reference.flags[name] ?? "");
  const flags = {
    keepCase: flag("KEEPCASE"),
    noSuggest: flag("NOSUGGEST"),
    forbidden: flag("FORBIDDENWORD"),
  };
  const read = Object.values(flags);
  const { classic, tolerated, reformed } = reformPairs(words);
  const labelOfWord = (word: string): number => {
    const own = [...new Set(reference.data[word])].filter((code) => read.includes(code)).sort();
    const bare = splitElision(word)?.rest ?? word;
    if (classic.has(bare)) own.push(ownCodes.classic);
    else if (tolerated.has(bare)) own.push(ownCodes.reformed);
    const known = codes.findIndex((set) => set.join() === own.join());
    return 1 + (known >= 0 ? known : codes.push(own) - 1);
  };
  const classes = frequencyClasses(readSource("resources/tools/french-frequencies.txt"), aff, dic);
  const classOf = new Map(classes);
  const labelled = function* (): Generator<LabelledWord> {
    for (const word of words) yield [word, labelOfWord(word), 4 ** (classOf.get(word) ?? 0)];
  };
  const plain = (list: Iterable<string>) => buildGraph([...list].sort().map((word) => [word, 1] as const));
  const french = {
    words: buildGraph(labelled()),
    codes,
    flags,
    frequencies: buildGraph(classes),
    reformed: plain(reformed),
    english: plain(englishWords()),
    tech: buildGraph([]),
    aff: withoutAffixes(aff),
    key: sourcesKey(),
  };
  const bytes = packLexicon({ ...french, tech: buildGraph(techWords(french)) });
  if (codes.length > 7) throw new Error(`too many sets of codes: ${codes.length}`);
  const checked = checkVerdicts(openLexicon(bytes), words, reference);
  mkdirSync(dirname(dictionaryFile), { recursive: true });
  const unfinished = `${dictionaryFile}.${process.pid}.tmp`;
  writeFileSync(unfinished, new Uint8Array(bytes));
  renameSync(unfinished, dictionaryFile);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  const size = (bytes.byteLength / 1e6).toFixed(1);
  return `Dictionary: ${words.length} French forms in ${size} MB, ${checked} verdicts equal nspell’s (${seconds} s)`;
}

/** The bytes of the built dictionary, for `createFrenchSpeller`; built first when missing or stale. */
export function readDictionaryBytes(): ArrayBuffer {
  if (!isDictionaryFresh()) buildDictionary();
  return readBytes(dictionaryFile);
}

/** The two files of `dictionary-fr`. */
export function readDictionary(): { readonly aff: string; readonly dic: string } {
  return {
    aff: readSource("node_modules/dictionary-fr/index.aff"),
    dic: readSource("node_modules/dictionary-fr/index.dic"),
  };
}

/** The `.aff` without ICONV and OCONV, which cost nspell four fifths of its time; `foldWord` does their work. */
export function withoutConversions(aff: string): string {
  return linesOf(aff, (line) => !/^[IO]CONV\s/.test(line));
}

function withoutAffixes(aff: string): string {
  return linesOf(
    withoutConversions(aff),
    (line) => !/^(?:[PS]FX|MAP|BREAK|#)/.test(line.trim()) && line.trim() !== "",
  );
}

function linesOf(text: string, keep: (line: string) => boolean): string {
  return text.split("\n").filter(keep).join("\n");
}

/** Compares the words, then the verdicts on each as it is, and on some in other cases and with a letter dropped. */
function checkVerdicts(
  lexicon: Lexicon,
  words: readonly string[],
  reference: ReturnType<typeof nspell>,
): number {
  const engine = createEngine(lexicon);
  const size = wordsOf(lexicon.words).reduce((count) => count + 1, 0);
  if (size !== words.length) throw new Error(`${size} words in the graph, ${words.length} in nspell’s table`);
  let checked = 0;
  const check = (word: string) => {
    checked++;
    if (engine.correct(word) !== reference.correct(word))
      throw new Error(`another verdict than nspell’s: ${word}`);
  };
  for (const [index, word] of words.entries()) {
    check(word);
    if (index % 8 !== 0) continue;
    check(word.toUpperCase());
    check(word.slice(0, 2) + word.slice(3));
    check(word.charAt(0).toUpperCase() + word.slice(1));
  }
  return checked;
}

function sourcesKey(): string {
  const hash = createHash("sha256");
  for (const source of sources) hash.update(source).update(readFileSync(join(root, source)));
  return hash.digest("hex");
}

function readSource(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function readBytes(path: string): ArrayBuffer {
  const bytes = readFileSync(path);
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(
    isDictionaryFresh() && !process.argv.includes("--force") ? "Dictionary: up to date" : buildDictionary(),
  );
}
