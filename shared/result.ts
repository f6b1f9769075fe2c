/**
 * What can go wrong in a way that we expect. Each code has a French sentence
 * in `fr.ts` (`failures`) that says what happened and what to do next.
 */
export const failureCodes = [
  "conflict",
  "invalid",
  "not-found",
  "read-only",
  "disk-full",
  "locked",
  "damaged",
  "newer-library",
  "file-exists",
  "file-unreadable",
  "file-unwritable",
  "wrong-file",
  "cancelled",
  "too-large",
  "embargo",
  "refused",
  "unavailable",
  "internal",
] as const;

/** One of the expected failures; a closed list. */
export type FailureCode = (typeof failureCodes)[number];

/** Thrown inside a process for a failure that we expect; a plain `Error` is a bug. */
export class Failure extends Error {
  readonly code: FailureCode;
  /** For the log or the end of a sentence: a file name, a limit. Never text of an article. */
  readonly detail: string;

  constructor(code: FailureCode, detail = "") {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "Failure";
    this.code = code;
    this.detail = detail;
  }
}

/** What crosses a process boundary in place of a thrown error. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FailureCode; readonly detail: string };

/** Turns what a handler threw into its `Result`; bugs become `internal`, without their message. */
export function failureResult(error: unknown): Extract<Result<never>, { ok: false }> {
  return error instanceof Failure
    ? { ok: false, code: error.code, detail: error.detail }
    : { ok: false, code: "internal", detail: "" };
}

/** Gives back the value, or throws the `Failure` that the other process reported. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Failure(result.code, result.detail);
}
