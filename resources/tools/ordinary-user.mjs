import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRoot, Obstacle, root, say, sharedCache } from "./setup/step.mjs";

const name = "marbre-test";

/**
 * Who the end-to-end tests run as: Chromium's sandbox can't start for root, so
 * root runs them as an ordinary user made for it; anyone else as themselves.
 * `prefix` goes before a command, `env` and `identity` to what starts it,
 * `folder` is the user's own, `seen` gives a path as that user sees it.
 */
export function ordinaryUser(executable) {
  const folder = mkdtempSync(join(tmpdir(), "marbre-e2e-"));
  if (!isRoot || process.platform !== "linux")
    return { prefix: [], env: {}, identity: {}, folder, seen: (path) => path };
  const { uid, gid } = account();
  chownSync(folder, uid, gid);
  const asUser = ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--init-groups", "--inh-caps=-all"];
  const user = {
    env: { HOME: folder, USER: name, LOGNAME: name, XDG_RUNTIME_DIR: folder },
    identity: { uid, gid },
    folder,
  };
  const needed = [executable, join(root, "package.json"), join(root, "node_modules", ".bin", "node")];
  if (canRead(asUser, needed)) return { ...user, prefix: asUser, seen: (path) => path };
  const places = { [root]: join(folder, "checkout"), [sharedCache]: join(folder, "cache") };
  const seen = (path) =>
    Object.entries(places).reduce((now, [real, shown]) => now.replace(real, shown), path);
  const prefix = [...shownAt(places), ...asUser];
  if (canRead(prefix, needed.map(seen))) return { ...user, prefix, seen };
  throw new Obstacle(
    `The tests run as the user ${name}, who can't read ${root} or ${sharedCache}. Let others read them (chmod -R go+rX), or run the tests as an ordinary user.`,
  );
}

function account() {
  if (spawnSync("id", ["-u", name]).status !== 0) {
    say(`tests: making the ordinary user ${name}, because Chromium's sandbox can't start for root`);
    execFileSync("useradd", [
      "--system",
      "--user-group",
      "--no-create-home",
      "--shell",
      "/usr/sbin/nologin",
      name,
    ]);
  }
  const id = (flag) => Number(execFileSync("id", [flag, name], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

function canRead([command, ...args], paths) {
  const test = paths.flatMap((path, index) => [...(index === 0 ? [] : ["-a"]), "-r", path]);
  return spawnSync(command, [...args, "test", ...test], { stdio: "ignore" }).status === 0;
}

/** A prefix that shows folders elsewhere, to one command only: for those that stand in a place closed to others. */
function shownAt(places) {
  for (const shown of Object.values(places)) mkdirSync(shown, { recursive: true });
  const mounts = Object.entries(places).map(([real, shown]) => `mount --bind '${real}' '${shown}'`);
  return ["unshare", "--mount", "sh", "-c", `${mounts.join(" && ")} && exec "$@"`, "sh"];
}
