import type { SpellingAnswer } from "../../shared/spelling/protocol.ts";
import { trustedTypes } from "../trusted-types.ts";
import type { StartThread } from "./client.ts";
import workerUrl from "./worker.ts?worker&url";

/** Allows one script: the spelling worker's (`require-trusted-types-for 'script'`). */
function trusted(url: string): string {
  if (trustedTypes === undefined) return url;
  const policy = trustedTypes.createPolicy("marbre-spelling", {
    createScriptURL: (asked: string) => {
      if (asked !== workerUrl) throw new Error("not the spelling worker");
      return asked;
    },
  });
  return policy.createScriptURL(url);
}

let address: string | null = null;

/** Starts the spelling worker: `createSpellingClient(startSpellingWorker)`. */
export const startSpellingWorker: StartThread = (onAnswer, onDeath) => {
  address ??= trusted(workerUrl);
  const worker = new Worker(address, { type: "module", name: "orthographe" });
  worker.onmessage = ({ data }: MessageEvent<SpellingAnswer>) => onAnswer(data);
  worker.onerror = onDeath;
  return { post: (request) => worker.postMessage(request), stop: () => worker.terminate() };
};
