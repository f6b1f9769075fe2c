import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { root, run, say } from "../tools/setup/step.mjs";

const architectures = { x64: "amd64", arm64: "arm64" };
const here = join(root, "resources", "packaging");

/** Each dependency also under the name that newer releases gave it. */
const depends = [
  "libasound2 | libasound2t64",
  "libatk-bridge2.0-0 | libatk-bridge2.0-0t64",
  "libc6 (>= 2.31)",
  "libgbm1",
  "libgtk-3-0 | libgtk-3-0t64",
  "libnotify4",
  "libnss3",
  "libsecret-1-0",
  "libxss1",
  "libxtst6",
  "xdg-utils",
];

/**
 * Makes a Debian package of a release folder and gives its path; `null` where
 * there is no dpkg-deb. It brings /usr/bin/marbre, the menu entry with its icon
 * and the association with Markdown files, which it never takes as a default.
 */
export function makeDeb(folder, application, mark) {
  if (spawnSync("dpkg-deb", ["--version"], { stdio: "ignore" }).status !== 0) {
    say("package: no dpkg-deb here, so no .deb was made");
    return null;
  }
  const tree = `${folder}.tree`;
  const at = (...place) => join(tree, ...place);
  cpSync(folder, at("usr/lib/marbre"), { recursive: true });
  openToAll(tree);
  // Where user namespaces are closed, Chromium's sandbox starts through this, which must be root's.
  chmodSync(at("usr/lib/marbre/chrome-sandbox"), 0o4755);
  mkdirSync(at("usr/bin"), { recursive: true });
  symlinkSync("../lib/marbre/marbre", at("usr/bin/marbre"));
  put(join(here, "marbre.desktop"), at("usr/share/applications/marbre.desktop"));
  put(join(root, "resources", "icon.svg"), at("usr/share/icons/hicolor/scalable/apps/marbre.svg"));
  for (const file of readdirSync(join(here, "icons"))) {
    const size = file.replace(".png", "");
    put(join(here, "icons", file), at(`usr/share/icons/hicolor/${size}x${size}/apps/marbre.png`));
  }
  put(join(root, "LICENSE"), at("usr/share/doc/marbre/copyright"));
  mkdirSync(at("DEBIAN"));
  const version = `${application.version}${mark === "" ? "" : `~${mark.slice(1).replaceAll("-", ".")}`}`;
  writeFileSync(at("DEBIAN/control"), control(application, version, Math.ceil(sizeOf(at("usr")) / 1024)));
  const deb = join(
    dirname(folder),
    `marbre${mark}_${application.version}_${architectures[process.arch]}.deb`,
  );
  run("dpkg-deb", ["--root-owner-group", "-Zxz", "-z3", "--build", tree, deb]);
  rmSync(tree, { recursive: true });
  return deb;
}

function control({ description, author }, version, kibibytes) {
  return `Package: marbre
Version: ${version}
Architecture: ${architectures[process.arch]}
Section: editors
Priority: optional
Maintainer: ${author} <marbre@localhost>
Installed-Size: ${kibibytes}
Depends: ${depends.join(", ")}
Suggests: xvfb, xauth
Description: ${description}
 Bibliothèque d’articles locale, relecture du français, exports HTML et PDF.
 Sans réseau\u00a0: rien ne quitte la machine.
`;
}

function put(source, target) {
  mkdirSync(join(target, ".."), { recursive: true });
  cpSync(source, target);
  chmodSync(target, 0o644);
}

/** What was built under a narrow umask must be readable by all once installed. */
function openToAll(place) {
  const { mode } = statSync(place);
  chmodSync(place, mode | 0o444 | (mode & 0o100 ? 0o111 : 0));
  if (statSync(place).isDirectory()) for (const name of readdirSync(place)) openToAll(join(place, name));
}

function sizeOf(place) {
  const stat = lstatSync(place);
  return stat.isDirectory()
    ? readdirSync(place).reduce((sum, name) => sum + sizeOf(join(place, name)), 0)
    : stat.size;
}
