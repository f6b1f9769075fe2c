import type { Handlers } from "./answer.ts";
import type { Library } from "./library/library.ts";

/** Changes of many articles, and what happened to one. */
export function manyHandlers(library: Library, now: () => number): Pick<Handlers, "changeArticles" | "emptyTrash" | "followUp"> {
  return {
    changeArticles: ({ ids, change }) => library.changeMany(ids, change, now()),
    emptyTrash: () => ({ count: library.emptyTrash() }),
    followUp: ({ id }) => library.followUp(id),
  };
}
