import type { Handlers } from "./answer.ts";
import { writePlain } from "../shared/markdown/writers/plain.ts";
import type { Library } from "./library/library.ts";

/** Changes of many articles, and what happened to one. */
export function manyHandlers(library: Library, now: () => number): Pick<Handlers, "changeArticles" | "exportDifferences" | "emptyTrash" | "followUp"> {
  return {
    changeArticles: ({ ids, change }) => library.changeMany(ids, change, now()),
    emptyTrash: () => ({ count: library.emptyTrash() }),
    exportDifferences({ export: id }) {
      const { before, after } = library.exports.compared(id);
      return { before: writePlain(before), after: writePlain(after) };
    },
    followUp: ({ id }) => library.followUp(id),
  };
}
