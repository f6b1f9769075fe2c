import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a bad disk does to a program that is started with `env`. For tests. */
export interface BadDisk {
  /** While this file exists, writes fail as on a full disk. */
  readonly full: string;
  /** While this file exists, nothing can be put on the disk for good. */
  readonly noSync: string;
  /** Everything that was done to the disk, in order; see `readDiskLog`. */
  readonly log: string;
  readonly env: Readonly<Record<string, string>>;
}

let built: string | null = null;

/** Whether a bad disk can be had: it takes Linux and a C compiler. */
export function hasBadDisk(): boolean {
  return process.platform === "linux" && ["/usr/bin/cc", "/usr/bin/gcc"].some((path) => existsSync(path));
}

/** Makes a bad disk of all that is below `root`; `place` holds its flags and its log. */
export function badDisk(root: string, place: string, isLogged = false): BadDisk {
  const [full, noSync, log] = [join(place, "plein"), join(place, "sans-fsync"), join(place, "journal-du-disque")];
  const env = {
    LD_PRELOAD: library(),
    MARBRE_DISK_ROOT: root,
    MARBRE_DISK_FULL: full,
    MARBRE_DISK_FSYNC: noSync,
    ...(isLogged ? { MARBRE_DISK_LOG: log } : {}),
  };
  return { full, noSync, log, env };
}

/** Compiles the shim, once per process. */
function library(): string {
  if (built === null) {
    const path = join(mkdtempSync(join(tmpdir(), "marbre-disk-")), "disk.so");
    execFileSync("cc", ["-shared", "-fPIC", "-O1", "-o", path, join(import.meta.dirname, "disk.c"), "-ldl", "-lpthread"]);
    built = path;
  }
  return built;
}

/** One thing that a program did to the disk. */
export type DiskAct =
  | { readonly kind: "write"; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: "cut"; readonly path: string; readonly length: number }
  | { readonly kind: "sync"; readonly path: string }
  | { readonly kind: "remove"; readonly path: string }
  | { readonly kind: "rename"; readonly path: string; readonly to: string };

/** Reads what the shim wrote; see `disk.c` for the format. A last record that was cut short is left out. */
export function readDiskLog(path: string): readonly DiskAct[] {
  const bytes = readFileSync(path);
  const acts: DiskAct[] = [];
  for (let at = 0; at + 25 <= bytes.length; ) {
    const kind = String.fromCharCode(bytes[at] ?? 0);
    const [pathLength, offset, length] = [1, 9, 17].map((from) => Number(bytes.readBigUInt64LE(at + from)));
    if (pathLength === undefined || offset === undefined || length === undefined) break;
    const from = at + 25 + pathLength;
    if (from + length > bytes.length) break;
    const name = bytes.toString("utf8", at + 25, from);
    const data = bytes.subarray(from, from + length);
    if (kind === "W") acts.push({ kind: "write", path: name, at: offset, bytes: data });
    else if (kind === "T") acts.push({ kind: "cut", path: name, length: offset });
    else if (kind === "S") acts.push({ kind: "sync", path: name });
    else if (kind === "U") acts.push({ kind: "remove", path: name });
    else acts.push({ kind: "rename", path: name, to: data.toString("utf8") });
    at = from + length;
  }
  return acts;
}
