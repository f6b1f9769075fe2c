import { Failure } from "../shared/result.ts";
import { parseQuery } from "../shared/search/query.ts";
import type { Handlers } from "./answer.ts";
import { reportBug } from "./bugs.ts";
import type { Library } from "./library/library.ts";

/** How long words out of date may hold a search back, in ms; the others are searched a moment later. */
const patienceMs = 100;
/** Extracts that go with the first answer: more than a list shows at once. */
const firstExtracts = 8;
/** How long one turn of indexing lasts, and the rest between two: a keystroke never waits for more than a turn. */
const turnMs = 8;
const restMs = 40;
const idleMs = 2_000;

/** Full-text search of the library. */
export function searchHandlers(library: Library, now: () => number): Pick<Handlers, "search" | "searchExtracts"> {
  return {
    search({ text, typing, trashed }) {
      const query = parseQuery(text, now(), { typing });
      const { found, ...rest } = library.search.find(query, trashed, patienceMs);
      const ids = found.map(({ id }) => id);
      return { ...rest, ids, problem: query.problem, extracts: library.search.extracts(query, ids.slice(0, firstExtracts)) };
    },
    searchExtracts: ({ text, typing, ids }) => library.search.extracts(parseQuery(text, now(), { typing }), ids),
  };
}

/** Indexes what was changed, little by little, for as long as the library is open; never keeps the process alive. */
export function keepIndexed(library: Library): void {
  const turn = (): void => {
    let left = 0;
    try {
      left = library.search.keepUp(turnMs);
    } catch (error) {
      // A full disk or a busy library: nothing is lost, and the next turn tries again.
      if (!(error instanceof Failure)) reportBug("search", error);
    }
    setTimeout(turn, left > 0 ? restMs : idleMs).unref();
  };
  setTimeout(turn, idleMs).unref();
}
