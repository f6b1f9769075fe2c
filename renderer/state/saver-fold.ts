import { maxBodyLength } from "../../shared/article-names.ts";
import type { FailureCode } from "../../shared/result.ts";
import { type Lane, type LaneOptions, settled } from "./saver-lane.ts";
import type { TextLane } from "./saver-text.ts";

/** From a change to the body that holds it. */
export const foldMs = 5_000;

/** The journal folded into the body, with the undo history: a quick opening, nothing of safety. */
export class FoldLane implements Lane {
  readonly #options: LaneOptions;
  readonly #text: TextLane;
  #folded: number;
  #dueAt = Number.POSITIVE_INFINITY;
  #everyMs = foldMs;

  constructor(options: LaneOptions, text: TextLane, foldedSeq: number) {
    this.#options = options;
    this.#text = text;
    this.#folded = foldedSeq;
    this.touch();
  }

  get revision(): number {
    return this.#text.seq;
  }

  get saved(): number {
    return this.#folded;
  }

  get dueAt(): number {
    return this.#dueAt;
  }

  /** The journal may have grown. */
  touch(): void {
    if (this.revision > this.saved)
      this.#dueAt = Math.min(this.#dueAt, this.#options.clock.now() + this.#everyMs);
  }

  /** Folds as soon as the text allows, if there is something to fold. */
  hurry(): void {
    if (this.revision > this.saved) this.#dueAt = 0;
  }

  async send(): Promise<FailureCode | null> {
    const { bridge, clock, id, onSummary } = this.#options;
    const { seq, savedSnapshot } = this.#text;
    const startedAt = clock.now();
    this.#dueAt = Number.POSITIVE_INFINITY;
    const history = savedSnapshot.history();
    const answer = await settled(
      bridge.foldJournal({
        id,
        seq,
        history: history.length <= maxBodyLength ? history : "",
        selection: savedSnapshot.selection,
      }),
    );
    // A long text is folded less often: at most 1 % of the time goes there.
    this.#everyMs = Math.max(foldMs, (clock.now() - startedAt) * 100);
    if (answer.ok) {
      this.#folded = seq;
      onSummary(answer.value);
    }
    this.touch();
    return answer.ok ? null : answer.code;
  }
}
