import type { Database } from "better-sqlite3";
import type { ArticleId } from "../../shared/article.ts";
import { versionKeeper } from "./version-keeper.ts";
import { type SavedState, versionsTable } from "./versions.ts";

interface Options {
  readonly db: Database;
  /** One transaction that writes, and one that reads; their errors are failures. */
  readonly change: <T>(work: () => T) => T;
  readonly look: <T>(work: () => T) => T;
  /** Reads an article as it is on the disk. */
  readonly current: (id: ArticleId) => SavedState;
}

/** What can be done with the versions of articles, and when they are recorded (`keeper`). */
export function libraryVersions({ db, change, look, current }: Options) {
  const versions = versionsTable(db);
  const keeper = versionKeeper(versions, current);
  return {
    keeper,
    list: (id: ArticleId) => look(() => versions.list(id)),
    read: (version: number) => look(() => versions.read(version)),
    rename: (version: number, name: string) => change(() => versions.rename(version, name)),
    /** Records an article as it is on the disk, and names it when `name` is not empty. */
    keep: (id: ArticleId, name: string, at: number) =>
      change(() => {
        const kept = keeper.keep(id, current(id), at);
        return name === "" ? kept : versions.rename(kept.id, name);
      }),
    /** Records what waits to be, before the library is closed. */
    finish(): void {
      if (keeper.waiting.size > 0) change(() => keeper.finish());
    },
  };
}
