import { createStore, type StoreApi } from "zustand/vanilla";
import { Failure, type FailureCode } from "../../../shared/result.ts";
import type { Clock } from "../../state/clock.ts";
import type { PdfSheets } from "./protocol.ts";
import type { PdfThread } from "./thread.ts";

/** Who writes is not followed key by key: the PDF is made once they stop for so long, in ms. */
export const pauseMs = 1_000;

export interface PdfPreviewState {
  readonly phase: "making" | "shown" | "stopped" | "failed";
  /** Why it failed; `null` otherwise. */
  readonly problem: FailureCode | null;
  /** The pages on the screen, of the text as it was; `null` before the first ones. */
  readonly sheets: PdfSheets | null;
  /** Grows each time other pages come: pictures of older ones are to be drawn again. */
  readonly edition: number;
}

export interface PdfPreviewPorts {
  /** Makes the PDF of the saved text, in base 64. Throws `Failure`. */
  readonly make: () => Promise<string>;
  /** Has what is being made given up: `make` throws `Failure("cancelled")`. */
  readonly cancel: () => void;
  readonly thread: Pick<PdfThread, "open">;
  readonly clock: Clock;
}

/**
 * The PDF beside the text: made once at first, then each time the text has
 * changed and its writer pauses; one at a time, the old pages staying in sight.
 */
export class PdfPreview {
  readonly state: StoreApi<PdfPreviewState>;
  readonly #ports: PdfPreviewPorts;
  #cancelPause: (() => void) | null = null;
  #isMaking = false;
  /** Changed while it was being made. */
  #isStale = false;
  #isDisposed = false;

  constructor(ports: PdfPreviewPorts) {
    this.#ports = ports;
    this.state = createStore<PdfPreviewState>(() => ({ phase: "making", problem: null, sheets: null, edition: 0 }));
    void this.#make();
  }

  /** The text, a field or an option is another. */
  changed(): void {
    this.#isStale = true;
    this.#wait();
  }

  /** Makes it now. */
  refresh(): void {
    this.#cancelPause?.();
    this.#cancelPause = null;
    void this.#make();
  }

  /** Gives up what is being made; the next change makes it again. */
  stop(): void {
    if (!this.#isMaking) return;
    this.state.setState({ phase: "stopped" });
    this.#ports.cancel();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#cancelPause?.();
    if (this.#isMaking) this.#ports.cancel();
  }

  #wait(): void {
    this.#cancelPause?.();
    this.#cancelPause = this.#ports.clock.after(pauseMs, () => {
      this.#cancelPause = null;
      void this.#make();
    });
  }

  async #make(): Promise<void> {
    // One that runs looks again at its end.
    if (this.#isMaking || this.#isDisposed) return;
    this.#isMaking = true;
    this.#isStale = false;
    this.state.setState({ phase: "making", problem: null });
    try {
      const sheets = await this.#ports.thread.open(await this.#ports.make());
      this.state.setState(({ edition }) => ({ phase: "shown", sheets, edition: edition + 1 }));
    } catch (error) {
      const code = error instanceof Failure ? error.code : "internal";
      this.state.setState(code === "cancelled" ? { phase: "stopped" } : { phase: "failed", problem: code });
    } finally {
      this.#isMaking = false;
    }
    // A pause that ended meanwhile found this one running.
    if (this.#isStale && this.#cancelPause === null && !this.#isDisposed) this.#wait();
  }
}
