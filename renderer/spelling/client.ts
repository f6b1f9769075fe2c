import type { SpellingAnswer, SpellingRequest } from "../../shared/spelling/protocol.ts";
import type { Orthography } from "../../shared/spelling/reform.ts";
import { type Standing, standings } from "../../shared/spelling/standing.ts";

/** A spelling worker, started. */
export interface SpellingThread {
  post(request: SpellingRequest): void;
  /** Stops it at once, in the middle of whatever it does. */
  stop(): void;
}

/** Starts a worker that hands over its answers, and says so when it dies by itself. */
export type StartThread = (onAnswer: (answer: SpellingAnswer) => void, onDeath: () => void) => SpellingThread;

/** The page's side of the spelling worker. */
export interface SpellingClient {
  /** Standing of a word when it is known; what `createSpelling` takes. */
  standing(word: string): Standing | undefined;
  /** Standings of words, in their order. Those already known cost nothing. */
  check(words: readonly string[]): Promise<readonly Standing[]>;
  /** Words to put in place of a wrong one, best first; none when `signal` aborts. */
  suggest(word: string, signal?: AbortSignal): Promise<readonly string[]>;
  /**
   * Tells the worker the writer's own words, right and proposed, and the
   * orthography. Standings stay as they were until all are known again.
   */
  setVocabulary(words: readonly string[], orthography: Orthography): Promise<void>;
  /** Stops the worker; what was asked is answered as after a failure. */
  dispose(): void;
}

/** A question without its answer. */
interface Pending {
  readonly request: Extract<SpellingRequest, { kind: "check" | "suggest" }>;
  readonly settle: (answer: SpellingAnswer | null) => void;
  /** How many workers have died over it. */
  failures: number;
}

/** Words in one message: short enough for a suggestion to pass between two. */
const batchSize = 2_000;
/** Standings kept; beyond, all are forgotten. */
const cacheSize = 300_000;
/** Workers that may die before the first answer; then spelling is given up until the next start. */
const maxDeaths = 5;

/**
 * Makes the client. `start` gives a new worker each time: one that dies, or
 * leaves a question unanswered for `patienceMs`, is replaced, and its questions
 * asked again, once. A question that kills twice is answered « right », without
 * suggestion: spelling may die alone, never the text.
 */
export function createSpellingClient(start: StartThread, patienceMs = 2_000): SpellingClient {
  let known = new Map<string, Standing>();
  /** Standings from before the vocabulary changed. */
  let former: ReadonlyMap<string, Standing> = new Map();
  const pending = new Map<number, Pending>();
  let vocabulary: Extract<SpellingRequest, { kind: "vocabulary" }> | null = null;
  let generation = 0;
  let thread: SpellingThread | null = null;
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;
  let deaths = 0;

  const open = (): SpellingThread => {
    const opened = start(
      (answer) => {
        // A late answer of a worker that was replaced has no question any more.
        if (opened !== thread) return;
        deaths = 0;
        const question = pending.get(answer.id);
        pending.delete(answer.id);
        watch();
        question?.settle(answer);
      },
      () => {
        if (opened === thread) replace();
      },
    );
    if (vocabulary !== null) opened.post(vocabulary);
    return opened;
  };

  /** Gives the worker `patienceMs` for the next answer. */
  const watch = (): void => {
    clearTimeout(watchdog);
    watchdog = pending.size === 0 ? undefined : setTimeout(replace, patienceMs);
  };

  const replace = (): void => {
    thread?.stop();
    thread = null;
    deaths++;
    const oldest = pending.keys().next().value;
    for (const [id, question] of [...pending]) {
      // The worker takes one question at a time: only the first can be what killed it, or a suggestion.
      if (id === oldest || question.request.kind === "suggest") question.failures++;
      if (question.failures < 2 && deaths < maxDeaths) continue;
      pending.delete(id);
      question.settle(null);
    }
    for (const question of pending.values()) send(question.request);
    watch();
  };

  const send = (request: SpellingRequest): void => {
    thread ??= open();
    thread.post(request);
  };

  const ask = (request: Pending["request"]): Promise<SpellingAnswer | null> =>
    new Promise((settle) => {
      if (deaths >= maxDeaths) {
        settle(null);
        return;
      }
      pending.set(request.id, { request, settle, failures: 0 });
      send(request);
      if (watchdog === undefined) watch();
    });

  const checkBatch = async (words: readonly string[]): Promise<void> => {
    const asked = generation;
    const answer = await ask({ kind: "check", id: ++lastId, words });
    // The vocabulary changed meanwhile: `check` asks again.
    if (asked !== generation) return;
    if (known.size + words.length > cacheSize) known.clear();
    const given = answer?.kind === "checked" ? answer.standings : [];
    for (const [index, word] of words.entries()) known.set(word, given[index] ?? standings.right);
  };

  const check = async (words: readonly string[]): Promise<readonly Standing[]> => {
    const asked = generation;
    const unknown = [...new Set(words)].filter((word) => !known.has(word));
    const batches: Promise<void>[] = [];
    for (let at = 0; at < unknown.length; at += batchSize)
      batches.push(checkBatch(unknown.slice(at, at + batchSize)));
    await Promise.all(batches);
    return asked === generation ? words.map((word) => known.get(word) ?? standings.right) : check(words);
  };

  return {
    standing: (word) => known.get(word) ?? former.get(word),
    check,
    async suggest(word, signal) {
      if (signal?.aborted === true) return [];
      const id = ++lastId;
      const cancel = () => {
        const question = pending.get(id);
        if (question === undefined) return;
        pending.delete(id);
        send({ kind: "cancel", id });
        watch();
        question.settle(null);
      };
      signal?.addEventListener("abort", cancel, { once: true });
      const answer = await ask({ kind: "suggest", id, word });
      signal?.removeEventListener("abort", cancel);
      return answer?.kind === "suggested" ? answer.words : [];
    },
    async setVocabulary(words, orthography) {
      vocabulary = { kind: "vocabulary", words, orthography };
      const mine = ++generation;
      if (known.size > 0) former = known;
      known = new Map();
      // A worker that is opened now reads the vocabulary by itself.
      thread?.post(vocabulary);
      await check([...former.keys()]);
      if (mine === generation) former = new Map();
    },
    dispose() {
      clearTimeout(watchdog);
      thread?.stop();
      thread = null;
      deaths = maxDeaths;
      for (const question of pending.values()) question.settle(null);
      pending.clear();
    },
  };
}
