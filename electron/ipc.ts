import type { WebContents, WebFrameMain } from "electron";
import { ipcMain } from "electron";
import type { EventName, EventPayload } from "../shared/ipc.ts";
import { channelOf, requestNames } from "../shared/ipc-names.ts";
import { Failure, failureResult, type Result } from "../shared/result.ts";
import { answer, type Handlers } from "./answer.ts";
import { appOrigin } from "./csp.ts";

/** Listens to the page. `trusted` says whether a frame is the main frame of our window. */
export function listen(handlers: Handlers, trusted: (contents: WebContents, frame: WebFrameMain | null) => boolean): void {
  for (const name of requestNames) {
    ipcMain.handle(channelOf(name), (event, message: unknown): Promise<Result<unknown>> => {
      if (!trusted(event.sender, event.senderFrame)) return Promise.resolve(failureResult(new Failure("refused")));
      return answer(handlers, name, message);
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
