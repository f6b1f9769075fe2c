import type { Text } from "@codemirror/state";
import type { ArticleId, ArticleSummary } from "../../shared/article.ts";
import type { RequestInput, RequestName, RequestOutput } from "../../shared/ipc.ts";
import type { FailureCode, Result } from "../../shared/result.ts";
import type { Clock } from "./clock.ts";

type Send<N extends RequestName> = (input: RequestInput<N>) => Promise<Result<RequestOutput<N>>>;

/** The part of the bridge that saving needs. */
export interface SaverBridge {
  readonly appendJournal: Send<"appendJournal">;
  readonly foldJournal: Send<"foldJournal">;
  readonly saveFields: Send<"saveFields">;
}

/** The editor at one instant; `history` is only called for the few that are folded. */
export interface Snapshot {
  readonly doc: Text;
  readonly selection: { readonly anchor: number; readonly head: number };
  /** Serialised undo history. */
  history(): string;
}

/** From a keystroke to its departure; what is left of 250 ms is for the disk. */
export const maxWaitMs = 200;

/** What every lane needs to know. */
export interface LaneOptions {
  readonly id: ArticleId;
  readonly bridge: SaverBridge;
  readonly clock: Clock;
  readonly onSummary: (summary: ArticleSummary) => void;
}

/** One kind of saving: what it holds, when it is due, how it leaves. Never two `send` at once. */
export interface Lane {
  /** Grows with each change given. */
  readonly revision: number;
  /** The revision that is on the disk. */
  readonly saved: number;
  /** On the clock; infinity when there is nothing to do. */
  readonly dueAt: number;
  /** Answers null, or why nothing was saved. */
  send(): Promise<FailureCode | null>;
}

/** A request that could not be carried at all is a failure that may pass. */
export async function settled<T>(request: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await request;
  } catch {
    return { ok: false, code: "internal", detail: "" };
  }
}
