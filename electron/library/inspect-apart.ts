import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { Failure, type FailureCode } from "../../shared/result.ts";
import { inspectBackup, type Inspected, inspectLive } from "./backups/verify.ts";

/** What the thread is asked, and what it answers. */
export interface InspectAsked {
  readonly path: string;
  readonly live: boolean;
}
export type InspectAnswer = { readonly found: Inspected } | { readonly code: FailureCode };

/** Beside this file in a checkout; in a built application, beside what it was built into or above it. */
const places = ["./inspect-worker.ts", "./inspect-worker.js", "../inspect-worker.js"];

/**
 * Reads a copy through (`inspectBackup`), or a library in use (`inspectLive`),
 * in a thread of its own: it takes as long as the file is large, and nobody
 * waits for it. Throws as they do, and `Failure("cancelled")`.
 */
export async function inspectApart(path: string, inspect: typeof inspectBackup | typeof inspectLive = inspectBackup, signal?: AbortSignal): Promise<Inspected> {
  const program = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((place) => existsSync(place));
  if (program === undefined) throw new Error("the program of the thread is not there");
  const worker = new Worker(program, { workerData: { path, live: inspect === inspectLive } satisfies InspectAsked });
  try {
    const answer = await new Promise<InspectAnswer>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", () => reject(new Failure("internal")));
      signal?.addEventListener("abort", () => reject(new Failure("cancelled")), { once: true });
    });
    if ("code" in answer) throw new Failure(answer.code);
    return answer.found;
  } finally {
    await worker.terminate();
  }
}
