import { Failure } from "../../shared/result.ts";
import { apart } from "./apart.ts";
import { fileIdentity, forgetLeft, rememberLeft } from "./left-mark.ts";

/** What is known of whether an open library is sound, and what is remembered of it for the next start. */
export interface Soundness {
  /** To be told of each change that was committed. */
  committed(): void;
  /** To be told of each failure that a damaged page may have caused. */
  met(failure: unknown): void;
  /** Whether it should be read through: it was not since it was opened, or something in it could not be read. */
  isDoubtful(): boolean;
  /**
   * Reads it through, in a thread of its own; `false` when it is damaged: it
   * is then to be opened again, which sets it aside and brings its copies back.
   */
  readThrough(signal?: AbortSignal): Promise<boolean>;
  /** To be told that it was closed. */
  closed(): void;
}

/** Times that a library is read through while it is open: what the first do not show, the next will not. */
const mostReads = 4;

/** `isRead` says whether its opening has read it through, `isKept` whether anything is to be remembered of it. */
export function soundnessOf(path: string, { isRead, isKept }: { readonly isRead: boolean; readonly isKept: boolean }): Soundness {
  const atOpening = fileIdentity(path);
  let isJournalKnown = !isKept;
  let reads = 0;
  let state: "sound" | "doubtful" | "damaged" = isRead ? "sound" : "doubtful";
  return {
    committed() {
      if (isJournalKnown) return;
      isJournalKnown = true;
      rememberLeft(path, atOpening);
    },
    met(failure) {
      // An article whose journal does not fit its text is `damaged` too, but SQLite's own failure has its code.
      const isPage = failure instanceof Failure && failure.code === "damaged" && failure.detail.startsWith("SQLITE");
      if (isPage && state === "sound") state = "doubtful";
    },
    isDoubtful: () => isKept && state === "doubtful" && reads < mostReads,
    async readThrough(signal) {
      reads++;
      const { isSound } = await apart("inspectLive", [path], signal);
      state = isSound ? "sound" : "damaged";
      if (!isSound) forgetLeft(path);
      return isSound;
    },
    closed() {
      if (!isKept) return;
      if (state === "damaged") forgetLeft(path);
      else rememberLeft(path);
    },
  };
}
