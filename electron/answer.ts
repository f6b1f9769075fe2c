import { type RequestInput, type RequestName, type RequestOutput, requests } from "../shared/ipc.ts";
import { Failure, failureResult, type Result } from "../shared/result.ts";
import { reportBug } from "./bugs.ts";

/** One function per message: a missing one does not compile. */
export type Handlers = {
  readonly [N in RequestName]: (input: RequestInput<N>) => RequestOutput<N> | Promise<RequestOutput<N>>;
};

/** Largest message, in UTF-16 units of its JSON: a whole article and its history. */
export const maxMessageLength = 90_000_000;

/**
 * Checks a message against the contract, runs its handler, and gives a
 * `Result`: what was thrown never crosses, but for the code of a `Failure`.
 */
export async function answer<N extends RequestName>(handlers: Handlers, name: N, message: unknown): Promise<Result<unknown>> {
  try {
    if (isTooLarge(message)) throw new Failure("too-large");
    const checked = requests[name].input.safeParse(message);
    if (!checked.success) throw new Failure("invalid");
    // The schema of `name` has just checked that the input is its own.
    const value = await handlers[name](checked.data as RequestInput<N>);
    return { ok: true, value };
  } catch (error) {
    if (!(error instanceof Failure)) reportBug(name, error);
    return failureResult(error);
  }
}

function isTooLarge(message: unknown): boolean {
  try {
    return (JSON.stringify(message)?.length ?? 0) > maxMessageLength;
  } catch {
    return true;
  }
}
