import { readFileSync } from "node:fs";
import { createFrenchSpeller } from "../../shared/spelling/speller.ts";

/**
 * `node --expose-gc dictionary-load.ts FILE`: loads the dictionary, gives one
 * verdict, and prints the milliseconds and the megabytes that it took.
 */
const collect = () => globalThis.gc?.();
collect();
const before = process.memoryUsage().rss;
const start = performance.now();
const { correct } = createFrenchSpeller(new Uint8Array(readFileSync(process.argv[2] ?? "")).buffer);
if (!correct("journaliste")) throw new Error("the dictionary does not know a word");
const ms = performance.now() - start;
collect();
process.stdout.write(`${ms}\t${(process.memoryUsage().rss - before) / 2 ** 20}`);
