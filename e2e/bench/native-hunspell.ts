import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = mkdtempSync(join(tmpdir(), "marbre-bench-"));
const program = join(folder, "hunspell-reference");
const dictionary = dirname(createRequire(import.meta.url).resolve("dictionary-fr"));

/** Milliseconds and megabytes that libhunspell takes to load the French dictionary. */
export function hunspellLoad(): { ms: number; megabytes: number } {
  const [ms, kilobytes] = run("load").trim().split("\t").map(Number);
  if (ms === undefined || kilobytes === undefined) throw new Error("unreadable reference figures");
  return { ms, megabytes: kilobytes / 1024 };
}

/** Verdicts a second of libhunspell on these words, without a cache. */
export function hunspellRate(words: readonly string[]): number {
  const [rate] = run("check", words).split("\t").map(Number);
  if (rate === undefined) throw new Error("unreadable reference figures");
  return rate;
}

/** Whether libhunspell takes each word for right. */
export function hunspellVerdicts(words: readonly string[]): readonly boolean[] {
  return run("verdicts", words)
    .trimEnd()
    .split("\n")
    .map((verdict) => verdict === "1");
}

/** For each word, the time in ms and the suggestions of libhunspell. */
export function hunspellSuggest(
  words: readonly string[],
): readonly { ms: number; suggestions: readonly string[] }[] {
  return run("suggest", words)
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [ms, ...suggestions] = line.split("\t");
      return { ms: Number(ms), suggestions };
    });
}

function run(mode: string, words?: readonly string[]): string {
  if (!existsSync(program)) build();
  const list = join(folder, "words.txt");
  if (words !== undefined) writeFileSync(list, `${words.join("\n")}\n`);
  const args = [join(dictionary, "index.aff"), join(dictionary, "index.dic"), mode];
  return execFileSync(program, words === undefined ? args : [...args, list], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
}

function build(): void {
  const source = fileURLToPath(new URL("hunspell.cpp", import.meta.url));
  try {
    execFileSync("g++", ["-O2", "-o", program, source, "-lhunspell"], { stdio: "pipe" });
  } catch {
    throw new Error("the reference needs g++ and libhunspell: apt-get install g++ libhunspell-dev");
  }
}
