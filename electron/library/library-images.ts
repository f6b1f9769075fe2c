import type { Database } from "better-sqlite3";
import { imageNamesIn } from "../../shared/image-names.ts";
import { Failure } from "../../shared/result.ts";
import { imagesTable, type WholeImage } from "./images.ts";

interface Options {
  readonly db: Database;
  /** One transaction that writes, and one that reads; their errors are failures. */
  readonly change: <T>(work: () => T) => T;
  readonly look: <T>(work: () => T) => T;
  /** Hears of images that were removed for good: what is kept of them elsewhere goes too. */
  readonly onGone: (names: readonly string[]) => void;
}

/** What can be done with the images of a library. */
export function libraryImages({ db, change, look, onGone }: Options) {
  const images = imagesTable(db);
  return {
    list: () => look(() => images.list()),
    has: (name: string) => look(() => images.has(name)),
    read: (name: string) => look(() => images.read(name)),
    /** The name that `add` gives to an image. */
    nameFor: (...image: Parameters<typeof images.nameFor>) => look(() => images.nameFor(...image)),
    /** Takes an image of a copy; gives the name that it has here, as `adopt` of the table. */
    adopt: (image: WholeImage) => change(() => images.adopt(image)),
    unused: () => look(() => images.unused()),
    add: (...image: Parameters<typeof images.add>) => change(() => images.add(...image)),

    /** Removes for good those of these that no article names; gives their names. */
    remove(names: readonly string[]): string[] {
      const asked = new Set(names);
      const removed = change(() => {
        const gone = images.unused().flatMap(({ name }) => (asked.has(name) ? [name] : []));
        for (const name of gone) images.delete(name);
        return gone;
      });
      db.pragma("wal_checkpoint(TRUNCATE)");
      onGone(removed);
      return removed;
    },

    /** Those that a text names, for `purge` once it is gone; none when it can't be read. */
    namedBy(read: () => string): readonly string[] {
      try {
        return [...new Set(imageNamesIn(read()))];
      } catch (error) {
        if (error instanceof Failure && error.code === "damaged") return [];
        throw error;
      }
    },

    /** Lets those go that no article names any more, and gives them; call it in a transaction. */
    purge(names: readonly string[]): readonly string[] {
      const gone = names.filter((name) => !images.isNamed(name));
      for (const name of gone) images.delete(name);
      return gone;
    },
  };
}
