import type { ChangeSet } from "@codemirror/state";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Fields } from "../../shared/article.ts";
import type { FailureCode } from "../../shared/result.ts";
import { FieldsLane } from "./saver-fields.ts";
import { FoldLane } from "./saver-fold.ts";
import type { Lane, LaneOptions, Snapshot } from "./saver-lane.ts";
import { mayPass, type SaveState } from "./saver-state.ts";
import { TextLane } from "./saver-text.ts";

export interface SaverOptions extends LaneOptions {
  /** Sequence number that the library's journal has reached. */
  readonly seq: number;
  /** Sequence number that its body has reached. */
  readonly foldedSeq: number;
  /** The editor at `seq`. */
  readonly snapshot: Snapshot;
}

/** Between two attempts while something is in the way. */
export const retryMs = 1_000;
/** In flight for longer than this, a text is said not to be saved. */
export const slowMs = 3_000;

/** From a change to the status « Enregistrement… »: a frame. */
export const showMs = 16;

interface Waiter {
  /** Whether it waits for the fold, and not only for the journal. */
  readonly forFold: boolean;
  readonly isDone: () => boolean;
  readonly resolve: (saved: boolean) => void;
}

/**
 * Puts one opened article on the disk, change by change. One saver per opened
 * article, made with its id: what is typed in one can't be sent for another.
 * At most one request is in flight. A failure that may pass is tried again
 * until it does; any other stops the saver, and the status says so.
 */
export class Saver {
  readonly state: StoreApi<SaveState> = createStore<SaveState>(() => ({ kind: "saved" }));

  readonly #options: SaverOptions;
  readonly #text: TextLane;
  readonly #fields: FieldsLane;
  readonly #fold: FoldLane;
  #isBusy = false;
  #isSlow = false;
  #failing: FailureCode | null = null;
  #stopped: FailureCode | null = null;
  #retryAt = 0;
  #waiters: readonly Waiter[] = [];
  #cancelTimer: () => void = () => {};
  #cancelShow: (() => void) | null = null;

  constructor(options: SaverOptions) {
    this.#options = options;
    this.#text = new TextLane(options, options.seq, options.snapshot);
    this.#fields = new FieldsLane(options);
    this.#fold = new FoldLane(options, this.#text, options.foldedSeq);
    this.#wake();
  }

  /** A change of the text, in the order in which the editor made them. */
  edit(changes: ChangeSet, after: Snapshot): void {
    this.#text.edit(changes, after);
    this.#wake();
  }

  /** New values of some fields. */
  editFields(patch: Partial<Fields>): void {
    this.#fields.edit(patch);
    this.#wake();
  }

  /** Sends everything now; true once what was there at the call is on the disk, false if it can't be. */
  flush(): Promise<boolean> {
    const text = this.#text.revision;
    const fields = this.#fields.revision;
    return this.#until(false, () => this.#text.saved >= text && this.#fields.saved >= fields);
  }

  /**
   * Flushes, then folds the journal into the body with the undo history; same
   * answer as `flush`. Nothing is left to do afterwards, until the next edit.
   */
  async fold(): Promise<boolean> {
    const saved = await this.flush();
    this.#fold.hurry();
    const { revision } = this.#fold;
    if (saved) await this.#until(true, () => this.#fold.saved >= revision);
    return saved;
  }

  #until(forFold: boolean, isDone: () => boolean): Promise<boolean> {
    if (isDone()) return Promise.resolve(true);
    if (this.#stopped !== null) return Promise.resolve(false);
    return new Promise((resolve) => {
      this.#waiters = [...this.#waiters, { forFold, isDone, resolve }];
      this.#wake();
    });
  }

  /** Starts what is due, or sets the timer for what will be. */
  #wake(): void {
    this.#answerWaiters();
    this.#show();
    this.#cancelTimer();
    this.#cancelTimer = () => {};
    if (this.#isBusy || this.#stopped !== null) return;
    const lane = this.#nextLane();
    const waitMs = this.#dueAt(lane) - this.#options.clock.now();
    if (waitMs === Number.POSITIVE_INFINITY) return;
    if (waitMs > 0) this.#cancelTimer = this.#options.clock.after(waitMs, () => this.#wake());
    else void this.#run(lane);
  }

  #nextLane(): Lane {
    const earliest = this.#dueAt(this.#text) <= this.#dueAt(this.#fields) ? this.#text : this.#fields;
    return this.#dueAt(earliest) <= this.#dueAt(this.#fold) ? earliest : this.#fold;
  }

  /** Someone who waits is not made to: neither for the throttle nor for the next attempt. */
  #dueAt(lane: Lane): number {
    if (lane === this.#fold || lane.dueAt === Number.POSITIVE_INFINITY) return lane.dueAt;
    const isAwaited = this.#waiters.some(({ forFold }) => !forFold);
    return isAwaited ? 0 : Math.max(lane.dueAt, this.#retryAt);
  }

  async #run(lane: Lane): Promise<void> {
    this.#isBusy = true;
    const cancelSlow = this.#options.clock.after(slowMs, () => {
      this.#isSlow = true;
      this.#show();
    });
    try {
      const failure = await lane.send();
      if (failure !== null) this.#failed(failure, lane);
      else if (lane !== this.#fold) this.#failing = null;
    } finally {
      // Whatever happens to an answer, the next change must leave.
      cancelSlow();
      this.#isSlow = false;
      this.#isBusy = false;
      this.#fold.touch();
      this.#wake();
    }
  }

  #failed(code: FailureCode, lane: Lane): void {
    const isFold = lane === this.#fold;
    if (!mayPass(code)) {
      this.#stopped = code;
    } else if (!isFold) {
      this.#failing = code;
      this.#retryAt = this.#options.clock.now() + retryMs;
    }
    // A fold that fails for a time costs nothing: the journal has all the text.
    const given = this.#waiters.filter(({ forFold }) => this.#stopped !== null || forFold === isFold);
    this.#waiters = this.#waiters.filter((waiter) => !given.includes(waiter));
    for (const { resolve } of given) resolve(false);
  }

  #answerWaiters(): void {
    const isOver = this.#fields.refused !== null && this.#text.saved === this.#text.revision;
    const waiters = this.#waiters;
    this.#waiters = isOver ? [] : waiters.filter(({ isDone }) => !isDone());
    for (const { isDone, resolve } of waiters) {
      if (isDone()) resolve(true);
      else if (isOver) resolve(false);
    }
  }

  #show(): void {
    const next = this.#describe();
    if (isSame(next, this.state.getState())) return;
    if (next.kind !== "saving") this.state.setState(next, true);
    // The key goes first, then the word that says that it is not saved yet.
    else this.#cancelShow ??= this.#options.clock.after(showMs, () => {
      this.#cancelShow = null;
      this.state.setState(this.#describe(), true);
    });
  }

  #describe(): SaveState {
    if (this.#stopped !== null) return { kind: "unsaved", code: this.#stopped, retrying: false };
    const isSaved =
      this.#text.saved === this.#text.revision && this.#fields.saved === this.#fields.revision;
    if (isSaved) return { kind: "saved" };
    if (this.#failing !== null) return { kind: "unsaved", code: this.#failing, retrying: true };
    if (this.#fields.refused !== null)
      return { kind: "unsaved", code: this.#fields.refused, retrying: false };
    return this.#isSlow ? { kind: "unsaved", code: "unavailable", retrying: true } : { kind: "saving" };
  }
}

function isSame(a: SaveState, b: SaveState): boolean {
  if (a.kind !== "unsaved" || b.kind !== "unsaved") return a.kind === b.kind;
  return a.code === b.code && a.retrying === b.retrying;
}
