import { trustedTypes } from "../../trusted-types.ts";
import type { PdfAnswer, PdfRequest, PdfSheets } from "./protocol.ts";
import workerUrl from "./worker.ts?worker&url";

/** A PDF that is being drawn, on a thread of its own. */
export interface PdfThread {
  /** Takes another file in place of the former. Throws when it can't be read. */
  open(pdf: string): Promise<PdfSheets>;
  /**
   * The picture of a page, from 0, at so many pixels per point; `null` when
   * `signal` is aborted before its turn. One is drawn at a time. Throws when it can't be drawn.
   */
  draw(page: number, scale: number, signal: AbortSignal): Promise<ImageBitmap | null>;
  stop(): void;
}

type Pending = { readonly settle: (answer: PdfAnswer<ImageBitmap>) => void };

/** Starts the thread. A dead one answers every question with a failure. */
export function startPdfThread(): PdfThread {
  address ??= trusted(workerUrl);
  const worker = new Worker(address, { type: "module", name: "pages" });
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let turn: Promise<unknown> = Promise.resolve();
  let isDead = false;

  const end = () => {
    isDead = true;
    worker.terminate();
    for (const [id, { settle }] of pending) settle({ kind: "failed", id });
    pending.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<PdfAnswer<ImageBitmap>>) => {
    // What pdf.js says to itself has no question of ours.
    pending.get(data.id)?.settle(data);
    pending.delete(data.id);
  };
  worker.onerror = end;

  const ask = (request: PdfRequest) =>
    new Promise<PdfAnswer<ImageBitmap>>((settle) => {
      if (isDead) {
        settle({ kind: "failed", id: request.id });
        return;
      }
      pending.set(request.id, { settle });
      worker.postMessage(request);
    });

  return {
    async open(pdf) {
      const answer = await ask({ kind: "open", id: ++lastId, pdf });
      if (answer.kind !== "opened") throw new Error("the PDF can't be read");
      return answer.sheets;
    },
    draw(page, scale, signal) {
      const drawn = turn.then(async () => {
        if (signal.aborted) return null;
        const answer = await ask({ kind: "draw", id: ++lastId, page, scale });
        if (answer.kind !== "drawn") throw new Error("the page can't be drawn");
        return answer.picture;
      });
      turn = drawn.catch(() => undefined);
      return drawn;
    },
    stop: end,
  };
}

let address: string | null = null;

/** Allows one script: the worker's (`require-trusted-types-for 'script'`). */
function trusted(url: string): string {
  if (trustedTypes === undefined) return url;
  const policy = trustedTypes.createPolicy("marbre-pdf", {
    createScriptURL: (asked: string) => {
      if (asked !== workerUrl) throw new Error("not the PDF worker");
      return asked;
    },
  });
  return policy.createScriptURL(url);
}
