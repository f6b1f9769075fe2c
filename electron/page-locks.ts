import type { Session } from "electron";
import { appOrigin } from "./csp.ts";

/** Preferences of every window: a page is only a page. */
export const pagePreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  plugins: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  enableWebSQL: false,
  spellcheck: false,
} as const;

/** Takes from a session all that a page could ask of it; only addresses that `allows` accepts are answered. */
export function lockSession(target: Session, allows: (url: string) => boolean): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.setSpellCheckerEnabled(false);
  target.setSpellCheckerLanguages([]);
  // Were it ever turned on, it would look for its dictionaries here, where there are none.
  target.setSpellCheckerDictionaryDownloadURL(`${appOrigin}/`);
  target.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !allows(url) }));
  target.on("will-download", (event) => event.preventDefault());
}
