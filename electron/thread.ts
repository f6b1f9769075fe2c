import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";

/**
 * Starts the thread whose program is `name`, beside the module of address
 * `from` (its `import.meta.url`) in a checkout; in a built application, beside
 * what that module was built into or above it.
 */
export function startThread(name: string, from: string, options: WorkerOptions = {}): Worker {
  const places = [`./${name}.ts`, `./${name}.js`, `../${name}.js`];
  const program = places.map((place) => fileURLToPath(new URL(place, from))).find((place) => existsSync(place));
  if (program === undefined) throw new Error("the program of the thread is not there");
  return new Worker(program, options);
}
