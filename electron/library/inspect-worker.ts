import { parentPort, workerData } from "node:worker_threads";
import { Failure } from "../../shared/result.ts";
import { inspectBackup, inspectLive } from "./backups/verify.ts";
import type { InspectAnswer, InspectAsked } from "./inspect-apart.ts";

/** The thread of `inspectApart`: one file is read through, then it ends. */
// Only `inspectApart` starts it, with what its type says.
const { path, live } = workerData as InspectAsked;
parentPort?.postMessage(answer());

function answer(): InspectAnswer {
  try {
    return { found: live ? inspectLive(path) : inspectBackup(path) };
  } catch (error) {
    return { code: error instanceof Failure ? error.code : "internal" };
  }
}
