import type { ChangeSet, Text } from "@codemirror/state";
import { createStore, type StoreApi } from "zustand/vanilla";
import { type ArticleId, type ArticleSummary, type Fields, maxBodyLength } from "../../shared/article.ts";
import type { RequestInput, RequestName, RequestOutput } from "../../shared/ipc.ts";
import type { FailureCode, Result } from "../../shared/result.ts";
import type { Clock } from "./clock.ts";
import { journalEntry } from "./saver-batch.ts";
import { mayPass, type SaveState } from "./saver-state.ts";

type Send<N extends RequestName> = (input: RequestInput<N>) => Promise<Result<RequestOutput<N>>>;

/** The part of the bridge that saving needs. */
export interface SaverBridge {
  readonly appendJournal: Send<"appendJournal">;
  readonly foldJournal: Send<"foldJournal">;
  readonly saveFields: Send<"saveFields">;
}

/** The editor at one instant; `history` is only called for the few that are folded. */
export interface Snapshot {
  readonly doc: Text;
  readonly selection: { readonly anchor: number; readonly head: number };
  /** Serialised undo history. */
  history(): string;
}

export interface SaverOptions {
  readonly id: ArticleId;
  /** Sequence number that the library's journal has reached. */
  readonly seq: number;
  /** Sequence number that its body has reached. */
  readonly foldedSeq: number;
  /** The editor at `seq`. */
  readonly snapshot: Snapshot;
  readonly bridge: SaverBridge;
  readonly clock: Clock;
  readonly onSummary?: (summary: ArticleSummary) => void;
}

/** From a keystroke to its departure; what is left of 250 ms is for the disk. */
export const maxWaitMs = 200;
/** From a change to the body that holds it. */
export const foldMs = 5_000;
/** Between two attempts while something is in the way. */
export const retryMs = 1_000;
/** In flight for longer than this, a text is said not to be saved. */
export const slowMs = 3_000;

interface Batch {
  readonly input: RequestInput<"appendJournal">;
  readonly revision: number;
  readonly snapshot: Snapshot;
}

interface Waiter {
  readonly text: number;
  readonly fields: number;
  readonly resolve: (saved: boolean) => void;
}

/**
 * Puts one opened article on the disk, change by change. One saver per opened
 * article, made with its id: what is typed in one can't be sent for another.
 * At most one request is in flight; a batch whose fate is unknown is sent again
 * as it was, which the contract answers as the first time.
 */
export class Saver {
  readonly state: StoreApi<SaveState> = createStore<SaveState>(() => ({ kind: "saved" }));

  readonly #options: SaverOptions;
  #seq: number;
  #foldedSeq: number;
  /** The editor at `#seq`. */
  #saved: Snapshot;
  #latest: Snapshot;

  #pending: ChangeSet | null = null;
  #pendingSince = 0;
  #batch: Batch | null = null;
  #textRevision = 0;
  #textSaved = 0;

  #fields: Partial<Fields> | null = null;
  #fieldsSince = 0;
  #fieldsRevision = 0;
  #fieldsSaved = 0;
  #fieldsRefused: FailureCode | null = null;

  #foldAt = Number.POSITIVE_INFINITY;
  #foldEveryMs = foldMs;

  #busy = false;
  #closed = false;
  #slow = false;
  #stopped: FailureCode | null = null;
  #failing: FailureCode | null = null;
  #retryAt = 0;
  #waiters: Waiter[] = [];
  #cancelTimer: () => void = () => {};

  constructor(options: SaverOptions) {
    this.#options = options;
    this.#seq = options.seq;
    this.#foldedSeq = options.foldedSeq;
    this.#saved = options.snapshot;
    this.#latest = options.snapshot;
    if (this.#seq > this.#foldedSeq) this.#foldAt = options.clock.now() + foldMs;
    this.#wake();
  }

  /** A change of the text, in the order in which the editor made them. */
  edit(changes: ChangeSet, after: Snapshot): void {
    if (this.#closed) return;
    this.#latest = after;
    if (this.#pending === null) {
      this.#pending = changes;
      this.#pendingSince = this.#options.clock.now();
    } else {
      this.#pending = this.#pending.compose(changes);
    }
    this.#textRevision += 1;
    this.#wake();
  }

  /** New values of some fields. */
  editFields(patch: Partial<Fields>): void {
    if (this.#closed) return;
    if (this.#fields === null) this.#fieldsSince = this.#options.clock.now();
    this.#fields = { ...this.#fields, ...patch };
    this.#fieldsRefused = null;
    this.#fieldsRevision += 1;
    this.#wake();
  }

  /** Sends everything now; true once what was there at the call is on the disk, false if it can't be. */
  flush(): Promise<boolean> {
    if (this.#isClean()) return Promise.resolve(true);
    if (this.#stopped !== null || this.#fieldsRefused !== null) return Promise.resolve(false);
    return new Promise((resolve) => {
      this.#waiters.push({ text: this.#textRevision, fields: this.#fieldsRevision, resolve });
      this.#wake();
    });
  }

  /** Folds the journal into the body as soon as it can, with the undo history. */
  fold(): void {
    if (this.#seq > this.#foldedSeq || this.#textSaved < this.#textRevision) this.#foldAt = 0;
    this.#wake();
  }

  /** Flushes and folds a last time, then does nothing ever again; false when some text is not on the disk. */
  async close(): Promise<boolean> {
    const saved = await this.flush();
    this.#closed = true;
    this.#cancelTimer();
    if (saved && this.#seq > this.#foldedSeq && !this.#busy && this.#stopped === null) {
      await this.#foldNow();
    }
    return saved;
  }

  #isClean(): boolean {
    return this.#textSaved === this.#textRevision && this.#fieldsSaved === this.#fieldsRevision;
  }

  /** Starts what is due, or sets the timer for what will be. */
  #wake(): void {
    this.#show();
    this.#cancelTimer();
    this.#cancelTimer = () => {};
    if (this.#busy || this.#closed || this.#stopped !== null) return;
    const next = this.#next();
    if (next === null) return;
    const waitMs = next.at - this.#options.clock.now();
    if (waitMs > 0) this.#cancelTimer = this.#options.clock.after(waitMs, () => this.#wake());
    else void this.#run(next.work);
  }

  /** The next piece of work and its time: text before fields before folding. */
  #next(): { at: number; work: () => Promise<void> } | null {
    const urgent = this.#waiters.length > 0;
    const due = (at: number) => (urgent ? 0 : Math.max(at, this.#retryAt));
    const work: { at: number; work: () => Promise<void> }[] = [];
    if (this.#batch !== null || this.#pending !== null)
      work.push({ at: due(this.#pendingSince + maxWaitMs), work: () => this.#sendText() });
    if (this.#fields !== null && this.#fieldsRefused === null)
      work.push({ at: due(this.#fieldsSince + maxWaitMs), work: () => this.#sendFields() });
    if (this.#seq > this.#foldedSeq)
      work.push({ at: Math.max(this.#foldAt, this.#retryAt), work: () => this.#foldNow() });
    return work.reduce<(typeof work)[number] | null>(
      (first, one) => (first === null || one.at < first.at ? one : first),
      null,
    );
  }

  async #run(work: () => Promise<void>): Promise<void> {
    this.#busy = true;
    this.#slow = false;
    const cancelSlow = this.#options.clock.after(slowMs, () => {
      this.#slow = true;
      this.#show();
    });
    await work();
    cancelSlow();
    this.#slow = false;
    this.#busy = false;
    this.#settleWaiters();
    this.#wake();
  }

  async #sendText(): Promise<void> {
    const batch = this.#batch ?? this.#cut();
    if (batch === null) return;
    this.#batch = batch;
    const answer = await settled(this.#options.bridge.appendJournal(batch.input));
    if (!answer.ok) return this.#failed(answer.code);
    if (answer.value.seq !== batch.input.after + batch.input.changes.length)
      return this.#failed("conflict");
    this.#seq = answer.value.seq;
    this.#saved = batch.snapshot;
    this.#textSaved = batch.revision;
    this.#batch = null;
    this.#failing = null;
    this.#foldAt = Math.min(this.#foldAt, this.#options.clock.now() + this.#foldEveryMs);
  }

  /** Takes what is pending as the next batch; later edits wait for the one after. */
  #cut(): Batch | null {
    if (this.#pending === null) return null;
    const snapshot = this.#latest;
    const batch: Batch = {
      input: {
        id: this.#options.id,
        after: this.#seq,
        changes: [journalEntry(this.#pending, snapshot.doc)],
        selection: snapshot.selection,
      },
      revision: this.#textRevision,
      snapshot,
    };
    this.#pending = null;
    return batch;
  }

  async #sendFields(): Promise<void> {
    const { bridge, id, onSummary } = { ...this.#options, onSummary: this.#options.onSummary };
    const sent = this.#fields;
    if (sent === null) return;
    const revision = this.#fieldsRevision;
    this.#fields = null;
    const answer = await settled(bridge.saveFields({ id, fields: sent }));
    if (answer.ok) {
      this.#fieldsSaved = revision;
      this.#failing = null;
      onSummary?.(answer.value);
      return;
    }
    // Values typed meanwhile win over those that did not arrive.
    const typedMeanwhile: Partial<Fields> | null = this.#fields;
    this.#fields = { ...sent, ...typedMeanwhile };
    if (answer.code === "invalid" || answer.code === "too-large") {
      // Only the fields are at fault: the text goes on, the user corrects them.
      if (typedMeanwhile === null) this.#fieldsRefused = answer.code;
    } else {
      this.#failed(answer.code);
    }
  }

  async #foldNow(): Promise<void> {
    const { bridge, clock, id, onSummary } = this.#options;
    const seq = this.#seq;
    const startedAt = clock.now();
    const history = this.#saved.history();
    // A long history is written less often: at most 0.5 % of the time goes there.
    this.#foldEveryMs = Math.max(foldMs, (clock.now() - startedAt) * 200);
    const answer = await settled(
      bridge.foldJournal({
        id,
        seq,
        history: history.length <= maxBodyLength ? history : "",
        selection: this.#saved.selection,
      }),
    );
    if (answer.ok) {
      this.#foldedSeq = seq;
      this.#foldAt = Number.POSITIVE_INFINITY;
      onSummary?.(answer.value);
    } else if (mayPass(answer.code)) {
      // The journal holds the text: nothing is at risk, and nothing is said.
      this.#foldAt = clock.now() + this.#foldEveryMs;
    } else {
      this.#failed(answer.code);
    }
  }

  #failed(code: FailureCode): void {
    this.#failing = code;
    if (mayPass(code)) this.#retryAt = this.#options.clock.now() + retryMs;
    else this.#stopped = code;
    this.#answerAll(false);
  }

  #settleWaiters(): void {
    if (this.#fieldsRefused !== null) this.#answerAll(false);
    const [done, waiting] = [[] as Waiter[], [] as Waiter[]];
    for (const waiter of this.#waiters) {
      const saved = this.#textSaved >= waiter.text && this.#fieldsSaved >= waiter.fields;
      (saved ? done : waiting).push(waiter);
    }
    this.#waiters = waiting;
    for (const waiter of done) waiter.resolve(true);
  }

  #answerAll(saved: boolean): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const waiter of waiters) waiter.resolve(saved);
  }

  #show(): void {
    const next = this.#describe();
    const shown = this.state.getState();
    const same =
      next.kind === shown.kind &&
      (next.kind !== "unsaved" ||
        (shown.kind === "unsaved" && next.code === shown.code && next.retrying === shown.retrying));
    if (!same) this.state.setState(next, true);
  }

  #describe(): SaveState {
    if (this.#stopped !== null) return { kind: "unsaved", code: this.#stopped, retrying: false };
    if (this.#isClean()) return { kind: "saved" };
    if (this.#failing !== null) return { kind: "unsaved", code: this.#failing, retrying: true };
    if (this.#fieldsRefused !== null)
      return { kind: "unsaved", code: this.#fieldsRefused, retrying: false };
    return this.#slow ? { kind: "unsaved", code: "unavailable", retrying: true } : { kind: "saving" };
  }
}

/** A request that could not be carried at all counts as a failure that may pass. */
async function settled<T>(request: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await request;
  } catch {
    return { ok: false, code: "internal", detail: "" };
  }
}
