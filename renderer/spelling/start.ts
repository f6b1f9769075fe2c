import type { SpellingAnswer } from "../../shared/spelling/protocol.ts";
import type { StartThread } from "./client.ts";
import workerUrl from "./worker.ts?worker&url";

/** What TypeScript's DOM library does not have yet of Trusted Types. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** Allows one script: the spelling worker's (`require-trusted-types-for 'script'`). */
function trusted(url: string): string {
  // Chromium has `trustedTypes` on the global object; other engines run tests only.
  const { trustedTypes } = globalThis as typeof globalThis & { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return url;
  const policy = trustedTypes.createPolicy("marbre-spelling", {
    createScriptURL: (asked) => {
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
