import type { Worker } from "node:worker_threads";
import { Failure, type FailureCode } from "../../shared/result.ts";
import { startThread } from "../thread.ts";
import type { ApartTask, apartTasks } from "./apart-tasks.ts";

/** What the thread is asked, and what it answers. */
export interface ApartAsked {
  readonly number: number;
  readonly task: ApartTask;
  readonly input: readonly string[];
}
export type ApartAnswer = { readonly number: number } & ({ readonly value: unknown } | { readonly code: FailureCode });

/** How long a thread that has nothing to do stays, in ms: tasks often follow each other. */
const idleMs = 3_000;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  idle: NodeJS.Timeout | undefined;
  /** Why it ends, once it does: the first to say so is right. */
  failure: Failure | null;
}

let thread: Thread | null = null;
let asked = 0;

/**
 * Does a task in a thread of its own, while this one goes on answering the page.
 * Throws as the task does, `Failure("internal")` when it breaks, and `Failure("cancelled")`.
 */
export async function apart<T extends ApartTask>(task: T, input: Parameters<(typeof apartTasks)[T]>, signal?: AbortSignal): Promise<ReturnType<(typeof apartTasks)[T]>> {
  if (signal?.aborted === true) throw new Failure("cancelled");
  thread ??= begin();
  const { worker, waiting } = thread;
  const own = thread;
  clearTimeout(own.idle);
  const number = ++asked;
  const cancel = () => void end(own, new Failure("cancelled"));
  signal?.addEventListener("abort", cancel, { once: true });
  worker.ref();
  try {
    const value = await new Promise<unknown>((resolve, reject) => {
      waiting.set(number, { resolve, reject });
      worker.postMessage({ number, task, input } satisfies ApartAsked);
    });
    // The thread has run this very task: its answer is the task's.
    return value as ReturnType<(typeof apartTasks)[T]>;
  } finally {
    signal?.removeEventListener("abort", cancel);
    waiting.delete(number);
    if (waiting.size === 0 && thread === own) {
      worker.unref();
      own.idle = setTimeout(() => void end(own, new Failure("cancelled")), idleMs).unref();
    }
  }
}

function begin(): Thread {
  const own: Thread = { worker: startThread("apart-worker", import.meta.url), waiting: new Map(), idle: undefined, failure: null };
  own.worker.on("message", (answer: ApartAnswer) => {
    const one = own.waiting.get(answer.number);
    if ("code" in answer) one?.reject(new Failure(answer.code));
    else one?.resolve(answer.value);
  });
  own.worker.on("error", () => void end(own, new Failure("internal")));
  own.worker.on("exit", () => void end(own, new Failure("internal")));
  return own;
}

/** Ends a thread; what was asked of it and not answered fails with `error`. */
async function end(own: Thread, error: Failure): Promise<void> {
  own.failure ??= error;
  const { failure } = own;
  if (thread === own) thread = null;
  clearTimeout(own.idle);
  await own.worker.terminate();
  for (const { reject } of own.waiting.values()) reject(failure);
}
