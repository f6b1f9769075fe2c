/** Why a file is not imported; each has its sentence in `fr/transfer.ts`. */
export const refusals = ["absent", "link", "no-file", "kind", "too-deep", "too-many", "too-large", "unreadable", "no-text", "not-written"] as const;
export type Refusal = (typeof refusals)[number];

/**
 * What became of a file: a new article, an article brought up to date, one that
 * the library had already, one that was left as it is in Marbre because it was
 * changed there, or nothing at all.
 */
export const importOutcomes = ["imported", "updated", "known", "kept", "refused"] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** One line of the report of an import. */
export interface ImportLine {
  /** The file, from the folder that was asked for. */
  readonly name: string;
  readonly outcome: ImportOutcome;
  /** The article; `null` when nothing was imported. */
  readonly id: number | null;
  /** What was changed, or why it was refused: French sentences. */
  readonly notes: readonly string[];
}

/** All that an import did. */
export interface ImportReport {
  readonly lines: readonly ImportLine[];
  /** Files of folders that are of no kind that is imported. */
  readonly ignored: number;
  /** Whether it was stopped before its end; what was done stays. */
  readonly cancelled: boolean;
}
