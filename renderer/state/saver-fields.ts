import type { Fields } from "../../shared/article.ts";
import type { FailureCode } from "../../shared/result.ts";
import { type Lane, type LaneOptions, maxWaitMs, settled } from "./saver-lane.ts";

/** Values of fields; the last one typed wins. */
export class FieldsLane implements Lane {
  revision = 0;
  saved = 0;
  /** Why the values as they are were refused; the text goes on without them. */
  refused: FailureCode | null = null;
  readonly #options: LaneOptions;
  #patch: Partial<Fields> | null = null;
  #since = 0;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  get dueAt(): number {
    return this.#patch === null || this.refused !== null
      ? Number.POSITIVE_INFINITY
      : this.#since + maxWaitMs;
  }

  edit(patch: Partial<Fields>): void {
    if (this.#patch === null) this.#since = this.#options.clock.now();
    this.#patch = { ...this.#patch, ...patch };
    this.refused = null;
    this.revision += 1;
  }

  async send(): Promise<FailureCode | null> {
    const { bridge, id, onSummary } = this.#options;
    const revision = this.revision;
    const sent = this.#take();
    const answer = await settled(bridge.saveFields({ id, fields: sent }));
    if (answer.ok) {
      this.saved = revision;
      onSummary(answer.value);
      return null;
    }
    // Values typed meanwhile win over those that did not arrive.
    this.#patch = { ...sent, ...this.#take() };
    if (answer.code !== "invalid" && answer.code !== "too-large") return answer.code;
    if (revision === this.revision) this.refused = answer.code;
    return null;
  }

  #take(): Partial<Fields> {
    const patch = this.#patch;
    this.#patch = null;
    return patch ?? {};
  }
}
