import { ask } from "../bridge.ts";
import { attempt } from "./attempt.ts";

/** Asks main to open an address: it shows the real host first. */
export function openLink(url: string): void {
  void attempt(async () => {
    await ask("openLink", { url });
  });
}
