import type { ArticleId } from "../shared/article.ts";

/** A piece that is due, as a notice names it. */
export interface Due {
  readonly id: ArticleId;
  readonly titre: string;
  /** Milliseconds UTC. */
  readonly bouclage: number;
}

/** What the notices need of the process around them. */
export interface Surroundings {
  /** Pieces still to come whose bouclage is after an instant, the nearest first. */
  readonly dueAfter: (instant: number) => readonly Due[];
  /** How long before its bouclage a piece is announced, in ms; 0 for never. */
  readonly leadMs: () => number;
  readonly now: () => number;
  readonly announce: (due: Due) => void;
  /** Calls back once after a delay; gives what cancels it. */
  readonly after: (delayMs: number, run: () => void) => () => void;
}

/** Longest sleep, in ms: a computer that slept, or whose clock was set, is not far off. */
const longestSleepMs = 30 * 60_000;

/**
 * Announces each bouclage once, a while before it. One timer, set for the next
 * notice: `plan` is called again when something changed that may move it.
 */
export class Deadlines {
  readonly #around: Surroundings;
  #cancel: (() => void) | null = null;
  /** Notices up to this instant have been given, or were past when Marbre opened. */
  #givenUntil: number;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#givenUntil = around.now();
  }

  /** Gives the notices whose time has come, and sets the timer for the next. */
  plan(): void {
    this.stop();
    const { dueAfter, leadMs, now, announce, after } = this.#around;
    const lead = leadMs();
    const at = now();
    const since = this.#givenUntil;
    // A clock set back must not give again what was given.
    this.#givenUntil = Math.max(since, at);
    if (lead === 0) return;
    const coming = dueAfter(at);
    for (const due of coming) if (due.bouclage - lead > since && due.bouclage - lead <= at) announce(due);
    const next = coming.find(({ bouclage }) => bouclage - lead > at);
    if (next !== undefined) this.#cancel = after(Math.min(next.bouclage - lead - at, longestSleepMs), () => this.plan());
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }
}
