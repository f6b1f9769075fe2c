import { app, dialog, session, shell, type BrowserWindow, type WebContents } from "electron";
import { NBSP, NNBSP } from "../shared/fr.ts";
import { Failure } from "../shared/result.ts";
import { appOrigin } from "./csp.ts";
import { externalTarget } from "./external-target.ts";
import { lockSession } from "./page-locks.ts";

/** Chromium switches that would open what this file closes; the application refuses to start with them. */
const refusedSwitches = [
  "disable-web-security", "allow-running-insecure-content", "remote-debugging-address", "load-extension",
  "js-flags", "proxy-server", "proxy-pac-url", "host-rules", "host-resolver-rules", "ignore-certificate-errors",
  "unsafely-treat-insecure-origin-as-secure", "disable-site-isolation-trials", "single-process", "renderer-cmd-prefix",
  "utility-cmd-prefix", "gpu-launcher", "disable-gpu-sandbox", "log-net-log", "ssl-key-log-file",
];
/** Refused in a package only: tests drive the application through them. */
const refusedWhenPackaged = ["no-sandbox", "disable-setuid-sandbox", "remote-debugging-port", "remote-debugging-pipe", "inspect", "inspect-brk"];

/** The first dangerous switch of the command line; `null` when there is none. */
export function dangerousSwitch(): string | null {
  const refused = app.isPackaged ? [...refusedSwitches, ...refusedWhenPackaged] : refusedSwitches;
  return refused.find((name) => app.commandLine.hasSwitch(name)) ?? null;
}

/**
 * Keeps Chromium's own services silent: no proxy to discover, no component to
 * update, no name that resolves. Called once, before Electron is ready, and
 * after `dangerousSwitch`. A link that is opened goes to another program.
 */
export function silenceNetwork(): void {
  for (const [name, value] of networkSwitches) app.commandLine.appendSwitch(name, value);
}

const networkSwitches: readonly (readonly [name: string, value?: string])[] = [
  ["disable-background-networking"],
  ["disable-component-update"],
  ["disable-domain-reliability"],
  ["no-pings"],
  ["no-proxy-server"],
  ["host-resolver-rules", "MAP * ~NOTFOUND"],
];

/** Closes every session and every page, present and future. Called once, before any window. */
export function lockDown(): void {
  app.on("session-created", (created) => lockSession(created, isLocal));
  lockSession(session.defaultSession, isLocal);
  app.on("web-contents-created", (_event, contents) => lockPage(contents));
}

/** Addresses that a session may ask for; everything else stays on the machine. */
const isLocal = (url: string) => /^(?:marbre|marbre-asset|marbre-print|blob|devtools):|^data:(?:font|image)\//.test(url);

function lockPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.on("will-navigate", (event) => event.preventDefault());
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-frame-navigate", (event) => {
    if (event.isMainFrame || event.url !== `${appOrigin}/preview.html`) event.preventDefault();
  });
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.on("select-bluetooth-device", (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}

/**
 * Opens a link of an article in the system's program, once the user has seen
 * where it really leads: the host is shown as the network knows it (punycode).
 * Throws `Failure("refused")` for anything but a web page or an address to write to.
 */
export async function openLink(window: BrowserWindow, url: string): Promise<void> {
  const target = externalTarget(url);
  if (target === null) throw new Failure("refused");
  const { response } = await dialog.showMessageBox(window, {
    type: "question",
    title: "Ouvrir un lien",
    message: target.mail ? `Écrire à ${target.host}${NNBSP}?` : `Ouvrir ${target.host} dans le navigateur${NNBSP}?`,
    detail: `Adresse complète${NBSP}: ${target.href.slice(0, 500)}`,
    buttons: ["Ouvrir", "Annuler"],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(target.href);
}
