import { reportBug } from "./bugs.ts";
import { Keeper, type KeeperProblems, tickMs } from "./library/backups/keeper.ts";
import type { Library } from "./library/library.ts";

/** Keeps the copies of the library while the application runs. */
export interface CopiesKept {
  readonly keeper: Keeper | null;
  /** What keeps copies from being where they should be, as far as is known now. */
  problems(): KeeperProblems;
  /** Ends it within a few seconds, the mirror up to date; the library may then be closed. */
  stop(): Promise<void>;
}

/** Longest time that the last copies may keep the application from ending, in ms. */
const patienceMs = 4_000;

/** A library that can't be written to needs no copies: it does not change. */
export function keepCopies(library: Library, onProblems: (problems: KeeperProblems) => void): CopiesKept {
  let known: KeeperProblems = { mirror: null, backup: null, purge: null, second: null };
  if (library.readOnlyReason !== "") return { keeper: null, problems: () => known, stop: () => Promise.resolve() };
  const keeper = new Keeper(library, Date.now, (problems) => {
    known = problems;
    onProblems(problems);
  });
  const attempt = (work: Promise<void>) => work.catch((error: unknown) => reportBug("copies", error));
  const timer = setInterval(() => void attempt(keeper.tick()), tickMs);
  return {
    keeper,
    problems: () => known,
    async stop() {
      clearInterval(timer);
      const late = new Promise<void>((resolve) => setTimeout(resolve, patienceMs));
      await Promise.race([attempt(keeper.stop()), late]);
    },
  };
}
