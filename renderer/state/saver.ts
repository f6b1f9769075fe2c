import type { ChangeSet, Text } from "@codemirror/state";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { ArticleId, ArticleSummary, Fields } from "../../shared/article.ts";
import type { ChangeSetJson, RequestInput } from "../../shared/ipc.ts";
import type { FailureCode, Result } from "../../shared/result.ts";
import type { Bridge } from "../bridge.ts";
import type { Clock } from "./clock.ts";
import { journalEntry } from "./saver-batch.ts";
import { mayPass, type SaveState } from "./saver-state.ts";

/** Longest time that a keystroke waits before it is sent, in ms: with the commit it stays below 250. */
const maxWaitMs = 150;
/** How often the journal is folded into the body while one writes, in ms. */
const foldEveryMs = 8_000;
/** How long to wait before the same batch is sent again, in ms. */
const retryMs = 1_000;

type Selection = RequestInput<"foldJournal">["selection"];

export interface SaverPorts {
  readonly bridge: Pick<Bridge, "appendJournal" | "foldJournal" | "saveFields">;
  readonly clock: Clock;
  /** Undo history of the text as it is now, serialised. */
  readonly history: () => string;
  readonly selection: () => Selection;
  readonly onSummary: (summary: ArticleSummary) => void;
}

interface Flight {
  readonly changes: ChangeSetJson | null;
  readonly fields: Partial<Fields> | null;
  /** History that goes with the end of `changes`, when a fold is due. */
  readonly history: string | null;
  readonly selection: Selection;
}

/**
 * Carries one article's changes to the disk. One batch is under way at a time;
 * what comes meanwhile waits for its answer. A batch that failed for a reason
 * that may pass is sent again, the same, until it is acknowledged. It knows one
 * article only: nothing typed can reach another.
 */
export class Saver {
  readonly state: StoreApi<SaveState> = createStore<SaveState>(() => ({ kind: "saved" }));
  private readonly id: ArticleId;
  private readonly ports: SaverPorts;
  private seq: number;
  private pending: { readonly changes: ChangeSet; readonly after: Text } | null = null;
  private pendingFields: Partial<Fields> | null = null;
  private flight: Flight | null = null;
  private running: Promise<void> | null = null;
  private cancelTimer: (() => void) | null = null;
  private foldedAt: number;
  private unfolded: boolean;
  private stopped = false;

  constructor(id: ArticleId, seq: number, unfolded: boolean, ports: SaverPorts) {
    this.id = id;
    this.seq = seq;
    this.unfolded = unfolded;
    this.ports = ports;
    this.foldedAt = ports.clock.now();
  }

  /** Takes a change of the text; `after` is the text that it leads to. */
  push(changes: ChangeSet, after: Text): void {
    this.pending = { changes: this.pending === null ? changes : this.pending.changes.compose(changes), after };
    this.schedule(maxWaitMs);
  }

  /** Takes new values of some fields. */
  pushFields(fields: Partial<Fields>): void {
    this.pendingFields = { ...this.pendingFields, ...fields };
    this.schedule(maxWaitMs);
  }

  /** Sends what waits, now. `true` once everything is on the disk, `false` when it can't be. */
  async flush(): Promise<boolean> {
    for (;;) {
      this.cancelTimer?.();
      this.cancelTimer = null;
      if (this.stopped) return false;
      if (!this.waits) return true;
      await (this.running ?? this.sendNow());
      if (this.state.getState().kind === "unsaved") return false;
    }
  }

  /** Flushes, folds what is left, and takes nothing more. */
  async close(): Promise<boolean> {
    const saved = await this.flush();
    if (saved && this.unfolded) await this.fold(this.ports.history(), this.ports.selection());
    // What could not be saved goes on being tried: the user may come back to it.
    if (!saved) return false;
    this.cancelTimer?.();
    this.stopped = true;
    return true;
  }

  private get waits(): boolean {
    return this.pending !== null || this.pendingFields !== null || this.flight !== null;
  }

  private schedule(delayMs: number): void {
    if (this.stopped) return;
    if (this.state.getState().kind === "saved") this.state.setState({ kind: "saving" }, true);
    if (this.cancelTimer !== null || this.running !== null) return;
    this.cancelTimer = this.ports.clock.after(delayMs, () => {
      this.cancelTimer = null;
      void this.sendNow();
    });
  }

  private sendNow(): Promise<void> {
    this.running ??= this.send().finally(() => {
      this.running = null;
      if (this.stopped || !this.waits) return;
      this.schedule(this.flight === null ? maxWaitMs : retryMs);
    });
    return this.running;
  }

  private async send(): Promise<void> {
    this.flight ??= this.nextFlight();
    const { changes, fields, history, selection } = this.flight;
    if (changes !== null) {
      const answer = await this.heard(() => this.ports.bridge.appendJournal({ id: this.id, after: this.seq, changes: [changes], selection }));
      if (!answer.ok) return this.fail(answer.code);
      this.seq += 1;
      this.unfolded = true;
      this.flight = { changes: null, fields, history, selection };
    }
    if (fields !== null) {
      const answer = await this.heard(() => this.ports.bridge.saveFields({ id: this.id, fields }));
      if (!answer.ok) return this.fail(answer.code);
      this.ports.onSummary(answer.value);
    }
    this.flight = null;
    this.state.setState(this.waits ? { kind: "saving" } : { kind: "saved" }, true);
    if (history !== null) await this.fold(history, selection);
  }

  private nextFlight(): Flight {
    const { pending, pendingFields } = this;
    this.pending = null;
    this.pendingFields = null;
    const foldIsDue = pending !== null && this.ports.clock.now() - this.foldedAt >= foldEveryMs;
    return {
      changes: pending === null ? null : journalEntry(pending.changes, pending.after),
      fields: pendingFields,
      history: foldIsDue ? this.ports.history() : null,
      selection: this.ports.selection(),
    };
  }

  /** A fold that fails costs nothing: the journal has everything, and the next one will do. */
  private async fold(history: string, selection: Selection): Promise<void> {
    this.foldedAt = this.ports.clock.now();
    const answer = await this.heard(() => this.ports.bridge.foldJournal({ id: this.id, seq: this.seq, history, selection }));
    if (!answer.ok) return;
    this.unfolded = false;
    this.ports.onSummary(answer.value);
  }

  private async heard<T>(request: () => Promise<Result<T>>): Promise<Result<T>> {
    try {
      return await request();
    } catch {
      // Main did not answer at all: the batch may or may not be there, and is sent again.
      return { ok: false, code: "unavailable", detail: "" };
    }
  }

  private fail(code: FailureCode): void {
    const retrying = mayPass(code);
    this.state.setState({ kind: "unsaved", code, retrying }, true);
    if (!retrying) this.stopped = true;
  }
}
