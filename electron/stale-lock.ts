import { lstatSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";

/** What Chromium leaves in a profile on Linux while it runs, and for ever when it is killed. */
const links = ["SingletonLock", "SingletonSocket", "SingletonCookie"] as const;

/** A living instance answers at once, even a busy one: the kernel does it for it. */
const patienceMs = 1_000;

/**
 * Removes the lock of an instance that is no more. Chromium does it itself when
 * the lock bears this machine's name; after a change of name (a laptop on
 * another network, a restored profile), it would refuse to start for ever.
 */
export async function removeStaleLock(profile: string): Promise<void> {
  if (!stands(join(profile, "SingletonLock"))) return;
  if (await answers(join(profile, "SingletonSocket"))) return;
  for (const link of links) rmSync(join(profile, link), { force: true });
}

/** Whether a link is there, wherever it leads. */
function stands(link: string): boolean {
  return lstatSync(link, { throwIfNoEntry: false }) !== undefined;
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path, timeout: patienceMs });
    const settle = (alive: boolean) => {
      socket.destroy();
      resolve(alive);
    };
    socket.once("connect", () => settle(true));
    socket.once("timeout", () => settle(true));
    socket.once("error", () => settle(false));
  });
}
