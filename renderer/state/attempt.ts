import { failures } from "../../shared/fr.ts";
import { Failure } from "../../shared/result.ts";
import { toast } from "./store.ts";

/** Runs something that may fail, and says why when it does. */
export async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // A bug of ours: the console must show it too.
    if (!(error instanceof Failure)) reportError(error);
    const code = error instanceof Failure ? error.code : "internal";
    if (code !== "cancelled") toast(failures[code], { isError: true });
  }
}
