import { type Clock, systemClock } from "../state/clock.ts";

/** What pacing needs of the page: its time, and its frames. */
export interface Beat extends Clock {
  /** Calls back once the next frame is painted. */
  painted(then: () => void): void;
}

/** A work that may have to wait. */
export interface Paced {
  /** Does it now, or soon when it has become heavy. */
  run(): void;
  /** Forgets what waits. */
  stop(): void;
}

/** A work that keeps its frame from being painted for longer, in ms, is heavy. */
export const heavyMs = 50;
/** Times in a row that it must be heavy: a machine that has something else to do is no reason. */
export const timesHeavy = 2;
/** Time between two of a heavy work, in ms: several keys go by meanwhile. */
export const restMs = 700;

/**
 * Does a work at each key as long as it fits in the key's frame. One that has
 * become heavy (a paragraph of a hundred thousand characters, twenty thousand
 * tasks) is done now and then: what one types never waits for it.
 */
export function paced(work: () => void, beat: Beat): Paced {
  let heavy = 0;
  let cancel: (() => void) | null = null;
  const measured = () => {
    const start = beat.now();
    work();
    beat.painted(() => {
      heavy = beat.now() - start > heavyMs ? heavy + 1 : 0;
    });
  };
  return {
    run() {
      if (heavy < timesHeavy) {
        measured();
        return;
      }
      cancel ??= beat.after(restMs, () => {
        cancel = null;
        measured();
      });
    },
    stop() {
      cancel?.();
      cancel = null;
    },
  };
}

/** The page's own beat. */
export const pageBeat: Beat = {
  ...systemClock,
  painted(then) {
    requestAnimationFrame(() => {
      // A task that is posted in a frame's callbacks comes after its painting.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  },
};
