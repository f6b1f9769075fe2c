import { parentPort } from "node:worker_threads";
import { Failure } from "../../shared/result.ts";
import type { ApartAnswer, ApartAsked } from "./apart.ts";
import { apartTasks } from "./apart-tasks.ts";
import { storageFailure } from "./storage-failure.ts";

/** The thread of `apart`: one task after the other. */
parentPort?.on("message", (asked: ApartAsked) => parentPort?.postMessage(answer(asked)));

function answer({ number, task, input }: ApartAsked): ApartAnswer {
  try {
    // `apart` gives each task its own arguments.
    const run = apartTasks[task] as (...input: readonly string[]) => unknown;
    return { number, value: run(...input) };
  } catch (error) {
    const failure = storageFailure(error);
    return { number, code: failure instanceof Failure ? failure.code : "internal" };
  }
}
