import { Worker } from "node:worker_threads";
import { afterEach, expect, test } from "vitest";
import type { SpellingRequest } from "../../shared/spelling/protocol.ts";
import { createSpellingClient, type SpellingClient, type StartThread } from "./client.ts";

/**
 * A thread that keeps the protocol, with a dictionary of its own: words of five
 * letters or fewer are right. `boucle` never ends, `panne…` throws.
 */
const thread = `
  const { parentPort } = require("node:worker_threads");
  let own = [];
  parentPort.on("message", (request) => {
    const words = request.words ?? [request.word ?? ""];
    if (request.kind === "vocabulary") own = request.words;
    if (words.includes("boucle")) for (;;);
    if (words.some((word) => word.startsWith("panne"))) throw new Error("panne");
    if (request.kind === "check")
      parentPort.postMessage({ kind: "checked", id: request.id, standings: words.map((w) => w.length < 6 || own.includes(w) ? 1 : 0) });
    if (request.kind === "suggest") parentPort.postMessage({ kind: "suggested", id: request.id, words: [request.word.slice(0, 5)] });
  });
`;

let started = 0;
const received: SpellingRequest[] = [];

const startThread: StartThread = (onAnswer, onDeath) => {
  started++;
  const worker = new Worker(thread, { eval: true });
  worker.on("message", onAnswer);
  worker.on("error", onDeath);
  return {
    post: (request) => {
      received.push(request);
      worker.postMessage(request);
    },
    stop: () => void worker.terminate(),
  };
};

let client: SpellingClient;
const open = (patienceMs = 10_000) => {
  started = 0;
  received.length = 0;
  client = createSpellingClient(startThread, patienceMs);
  return client;
};
afterEach(() => client.dispose());

test("standings come in the order of the words, and known words are not asked again", async () => {
  open();
  expect(await client.check(["court", "beaucoup", "court"])).toEqual([1, 0, 1]);
  expect(await client.check(["beaucoup", "neuf"])).toEqual([0, 1]);
  expect(received).toMatchObject([{ words: ["court", "beaucoup"] }, { words: ["neuf"] }]);
  expect([client.standing("court"), client.standing("beaucoup"), client.standing("autre")]).toEqual([
    1,
    0,
    undefined,
  ]);
});

test("a long list goes in several messages", async () => {
  open();
  const words = Array.from({ length: 5_000 }, (_, index) => `mot${index}`);
  expect(await client.check(words)).toHaveLength(5_000);
  expect(received).toHaveLength(3);
});

test("an aborted suggestion is empty at once and its late answer is dropped", async () => {
  open();
  const abort = new AbortController();
  const asked = client.suggest("beaucoup", abort.signal);
  abort.abort();
  expect(await asked).toEqual([]);
  expect(await client.suggest("beaucoup", abort.signal)).toEqual([]);
  expect(await client.suggest("autrement")).toEqual(["autre"]);
});

test("a worker that crashes is replaced and the other questions are answered", async () => {
  open();
  const crash = client.check(["panne"]);
  const other = client.check(["court", "beaucoup"]);
  expect(await other).toEqual([1, 0]);
  expect(await crash).toEqual([1]);
  expect(started).toBe(3);
});

test("a worker in an endless loop is replaced", async () => {
  open(300);
  expect(await client.suggest("boucle")).toEqual([]);
  expect(await client.check(["beaucoup"])).toEqual([0]);
});

test("spelling is given up when no worker holds, and every word is right then", async () => {
  open();
  for (let times = 0; times < 3; times++) await client.check([`panne${times}`]);
  const before = started;
  expect(await client.check(["beaucoup"])).toEqual([1]);
  expect(await client.suggest("beaucoup")).toEqual([]);
  expect(started).toBe(before);
});

test("new words of the writer change standings already given, and survive a crash", async () => {
  open();
  expect(await client.check(["beaucoup"])).toEqual([0]);
  const changed = client.setVocabulary(["beaucoup"], "toutes");
  expect(client.standing("beaucoup")).toBe(0);
  await changed;
  expect(client.standing("beaucoup")).toBe(1);
  expect(await client.check(["beaucoup"])).toEqual([1]);
  await client.check(["panne"]);
  await client.setVocabulary(["beaucoup", "autrement"], "toutes");
  expect(await client.check(["beaucoup", "autrement", "ailleurs"])).toEqual([1, 1, 0]);
});

test("what is pending when the client is disposed of is answered", async () => {
  open();
  const asked = client.check(["beaucoup"]);
  client.dispose();
  expect(await asked).toEqual([1]);
});
