import type { WebContents, WebFrameMain } from "electron";
import { ipcMain } from "electron";
import type { EventName, EventPayload } from "../shared/ipc.ts";
import { channelOf, requestNames } from "../shared/ipc-names.ts";
import { Failure, failureResult, type Result } from "../shared/result.ts";
import type { Desk } from "./compose.ts";
import { appOrigin } from "./csp.ts";

/** Listens to the page from the start: what it asks before everything is there waits for it. `null`: nothing will be. */
export function listen(composed: Promise<Desk | null>): void {
  for (const name of requestNames) {
    ipcMain.handle(channelOf(name), async (event, message: unknown): Promise<Result<unknown>> => {
      const desk = await composed;
      if (desk === null || !desk.trusts(event.sender, event.senderFrame)) return failureResult(new Failure("refused"));
      return desk.answer(name, message);
    });
  }
}

/** Sends an event to the page; a page that is gone hears nothing. */
export function send<N extends EventName>(contents: WebContents, name: N, payload: EventPayload<N>): void {
  if (!contents.isDestroyed()) contents.send(channelOf(name), payload);
}

/** Whether a frame shows the application's own page, and no other. */
export function isAppFrame(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === appOrigin;
}
