/** Works that must have ended before the application does: an export must not leave half a file. */
export class Works {
  private readonly control = new AbortController();
  private readonly running = new Set<Promise<unknown>>();

  /** Aborted when the application leaves. */
  get signal(): AbortSignal {
    return this.control.signal;
  }

  /** Keeps count of a work until it ends; gives it back. */
  add<T>(work: Promise<T>): Promise<T> {
    const ended: Promise<void> = work.then(nothing, nothing).then(() => {
      this.running.delete(ended);
    });
    this.running.add(ended);
    return work;
  }

  /** Asks every work to end, and waits for it, at most `patienceMs`. */
  async stop(patienceMs: number): Promise<void> {
    this.control.abort();
    const late = new Promise<void>((resolve) => setTimeout(resolve, patienceMs));
    await Promise.race([Promise.allSettled(this.running), late]);
  }
}

/** How it ended is for whoever asked for it. */
const nothing = (): void => undefined;
