import { type Article, type ArticleId, emptyFields, type Fields } from "../../shared/article.ts";
import type { SavedState, VersionsTable } from "./versions.ts";

/** Fields that are typed change several times a second: their states are recorded at most this often, in ms. */
const fieldsMs = 5_000;

/** When the states of articles are recorded; every function is called in a transaction. */
export interface VersionKeeper {
  /** Before a fold. Of an article that has no version yet, what the fold replaces (`base`) is kept too; `now` is when the journal was last written to. */
  beforeFold(id: ArticleId, base: () => SavedState, now: number | undefined): void;
  /** A saved state that is to be kept: the journal was folded, or someone asks. */
  keep(id: ArticleId, state: SavedState, now: number): ReturnType<VersionsTable["record"]>;
  /** Before fields change: what they are has perhaps not been recorded. */
  beforeFields(id: ArticleId, now: number): void;
  afterFields(id: ArticleId, now: number): void;
  /** Around a change that is made to many articles at once: what each was, unless that is recorded already, and what it becomes. */
  around(id: ArticleId, state: () => SavedState, now: number, change: () => void): void;
  /** Articles whose fields are saved and not yet recorded, and when they were saved. */
  readonly waiting: ReadonlyMap<ArticleId, number>;
  /** Records them. */
  finish(): void;
  /** An article that is gone. */
  forget(id: ArticleId): void;
}

/** `current` reads an article as it is on the disk. */
export function versionKeeper(versions: VersionsTable, current: (id: ArticleId) => SavedState): VersionKeeper {
  const recordedAt = new Map<ArticleId, number>();
  const waiting = new Map<ArticleId, number>();

  const keep = (id: ArticleId, state: SavedState, now: number) => {
    waiting.delete(id);
    recordedAt.set(id, now);
    return versions.record(id, state, now);
  };
  const isOld = (at: number | undefined, now: number) => at === undefined || Math.abs(now - at) >= fieldsMs;

  return {
    waiting,
    keep,
    beforeFold(id, base, now) {
      if (now === undefined || !versions.isEmpty(id)) return;
      const state = base();
      if (!isBlank(state)) versions.record(id, state, now);
    },
    beforeFields(id, now) {
      const isFirst = !recordedAt.has(id) && !waiting.has(id);
      if (!isFirst && !(waiting.has(id) && isOld(waiting.get(id), now))) return;
      const state = current(id);
      waiting.delete(id);
      if (!isBlank(state)) versions.record(id, state, now);
    },
    afterFields(id, now) {
      if (isOld(recordedAt.get(id), now)) keep(id, current(id), now);
      else waiting.set(id, now);
    },
    around(id, state, now, change) {
      if (versions.isEmpty(id) || waiting.has(id)) {
        const before = state();
        if (!isBlank(before)) versions.record(id, before, now);
      }
      change();
      keep(id, state(), now);
    },
    finish() {
      for (const [id, at] of [...waiting]) keep(id, current(id), at);
    },
    forget(id) {
      waiting.delete(id);
      recordedAt.delete(id);
    },
  };
}

/** An article that nobody has begun to write. */
function isBlank({ fields, body }: Article): boolean {
  if (body !== "") return false;
  // Every key of `emptyFields` is one of `Fields`.
  const names = Object.keys(emptyFields) as (keyof Fields)[];
  return names.every((name) => JSON.stringify(fields[name]) === JSON.stringify(emptyFields[name]));
}
