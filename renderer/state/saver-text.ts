import type { ChangeSet } from "@codemirror/state";
import type { RequestInput } from "../../shared/ipc.ts";
import type { FailureCode } from "../../shared/result.ts";
import { journalEntry } from "./saver-batch.ts";
import { type Lane, type LaneOptions, maxWaitMs, settled, type Snapshot } from "./saver-lane.ts";

/**
 * Changes of the text. A batch whose fate is unknown is sent again as it was,
 * which the contract answers as the first time; what is typed meanwhile is
 * composed into the next one, so that a queue never grows with the wait.
 */
export class TextLane implements Lane {
  revision = 0;
  saved = 0;
  /** The editor as it is on the disk, at sequence number `seq`. */
  savedSnapshot: Snapshot;
  seq: number;
  readonly #options: LaneOptions;
  #latest: Snapshot;
  #pending: ChangeSet | null = null;
  #pendingSince = 0;
  #batch: { input: RequestInput<"appendJournal">; revision: number; snapshot: Snapshot } | null = null;

  constructor(options: LaneOptions, seq: number, snapshot: Snapshot) {
    this.#options = options;
    this.seq = seq;
    this.savedSnapshot = snapshot;
    this.#latest = snapshot;
  }

  get dueAt(): number {
    if (this.#batch !== null) return 0;
    return this.#pending === null ? Number.POSITIVE_INFINITY : this.#pendingSince + maxWaitMs;
  }

  edit(changes: ChangeSet, after: Snapshot): void {
    if (this.#pending === null) this.#pendingSince = this.#options.clock.now();
    this.#pending = this.#pending === null ? changes : this.#pending.compose(changes);
    this.#latest = after;
    this.revision += 1;
  }

  async send(): Promise<FailureCode | null> {
    if (this.#batch === null && this.#pending !== null) {
      this.#batch = {
        input: {
          id: this.#options.id,
          after: this.seq,
          changes: [journalEntry(this.#pending, this.#latest.doc)],
          selection: this.#latest.selection,
        },
        revision: this.revision,
        snapshot: this.#latest,
      };
      this.#pending = null;
    }
    const batch = this.#batch;
    if (batch === null) return null;
    const answer = await settled(this.#options.bridge.appendJournal(batch.input));
    if (!answer.ok) return answer.code;
    if (answer.value.seq !== batch.input.after + batch.input.changes.length) return "conflict";
    this.seq = answer.value.seq;
    this.saved = batch.revision;
    this.savedSnapshot = batch.snapshot;
    this.#batch = null;
    return null;
  }
}
