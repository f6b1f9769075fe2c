import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseDocument } from "../../../shared/markdown/document.ts";
import { wordsOfBlock } from "../../../shared/spelling/findings.ts";
import { createFrenchSpeller } from "../../../shared/spelling/speller.ts";
import type { Measure } from "../measure.ts";
import { hunspellLoad, hunspellRate, hunspellSuggest } from "../native-hunspell.ts";
import { frenchArticle } from "../texts.ts";

const file = fileURLToPath(new URL("../../../resources/dictionaries/fr.bin", import.meta.url));
const loader = fileURLToPath(new URL("../dictionary-load.ts", import.meta.url));

const speller = () => createFrenchSpeller(new Uint8Array(readFileSync(file)).buffer);

/** Words of French prose, each time it comes: no verdict is remembered. */
const words = () => {
  const { blocks, text } = parseDocument(frenchArticle(60_000, 5));
  return blocks.flatMap((block) => wordsOfBlock(block, text).map((word) => word.text));
};

const slips = () =>
  readFileSync(new URL("../../data/misspelled.tsv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const [wrong = "", right = ""] = line.split("\t");
      return { wrong, right };
    });

/** The French dictionary against libhunspell on the same files. */
export const dictionaryMeasures: readonly Measure[] = [
  {
    id: "dictionary-ready",
    what: "French dictionary ready, in a new process",
    unit: "ms",
    referenceName: "libhunspell",
    bounds: [{ on: "ratio", figure: "median", limit: 1, sense: "at-most" }],
    run: async () => {
      const ours: number[] = [];
      const reference: number[] = [];
      for (let round = 0; round < 9; round++) {
        ours.push(loadOnce().ms);
        reference.push(hunspellLoad().ms);
      }
      return { ours, reference, note: "both start from the file on the disk" };
    },
  },
  {
    id: "dictionary-memory",
    what: "Memory of the dictionary",
    unit: "MB",
    referenceName: "libhunspell",
    bounds: [{ on: "ratio", figure: "median", limit: 2, sense: "at-most" }],
    run: async () => ({
      ours: Array.from({ length: 5 }, () => loadOnce().megabytes),
      reference: Array.from({ length: 5 }, () => hunspellLoad().megabytes),
      note: "resident memory before and after, ours after a collection",
    }),
  },
  {
    id: "spelling-verdicts",
    what: "Spelling verdicts on French prose, no cache",
    unit: "words/s",
    referenceName: "libhunspell",
    bounds: [{ on: "ratio", figure: "median", limit: 5, sense: "at-least" }],
    run: async () => {
      const { correct } = speller();
      const text = words();
      const ours: number[] = [];
      const reference: number[] = [];
      for (let round = 0; round < 7; round++) {
        const start = performance.now();
        let right = 0;
        for (const word of text) if (correct(word)) right++;
        if (right === 0) throw new Error("no word is right");
        ours.push(text.length / ((performance.now() - start) / 1_000));
        reference.push(hunspellRate(text));
      }
      return { ours: ours.slice(1), reference: reference.slice(1) };
    },
  },
  {
    id: "suggestions-time",
    what: "Suggestions for the 200 misspelled words",
    unit: "ms",
    referenceName: "libhunspell",
    bounds: [{ on: "ratio", figure: "p95", limit: 0.5, sense: "at-most" }],
    run: async () => {
      const { suggest } = speller();
      const list = slips();
      for (const { wrong } of list.slice(0, 20)) suggest(wrong);
      const ours = list.map(({ wrong }) => {
        const start = performance.now();
        suggest(wrong);
        return performance.now() - start;
      });
      return { ours, reference: hunspellSuggest(list.map(({ wrong }) => wrong)).map(({ ms }) => ms) };
    },
  },
  ...[
    { id: "suggestions-first", what: "Right suggestion first", among: 1, limit: 88 },
    { id: "suggestions-five", what: "Right suggestion in five", among: 5, limit: 97 },
  ].map(
    ({ id, what, among, limit }): Measure => ({
      id,
      what,
      unit: "%",
      referenceName: "libhunspell",
      bounds: [{ on: "ours", figure: "median", limit, sense: "at-least" }],
      run: async () => {
        const { suggest } = speller();
        const list = slips();
        const theirs = hunspellSuggest(list.map(({ wrong }) => wrong));
        const share = (found: (i: number) => readonly string[]) =>
          (100 * list.filter(({ right }, i) => found(i).slice(0, among).includes(right)).length) / list.length;
        return {
          ours: [share((i) => suggest(list[i]?.wrong ?? ""))],
          reference: [share((i) => theirs[i]?.suggestions ?? [])],
        };
      },
    }),
  ),
];

/** Loads the dictionary in a process of its own. */
function loadOnce(): { readonly ms: number; readonly megabytes: number } {
  const [ms, megabytes] = execFileSync(process.execPath, ["--expose-gc", loader, file], { encoding: "utf8" }).split("\t").map(Number);
  if (ms === undefined || megabytes === undefined) throw new Error("unreadable figures");
  return { ms, megabytes };
}
