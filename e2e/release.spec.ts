import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "@playwright/test";
import { extractFile, listPackage } from "@electron/asar";

/** What is distributed: fuses hardened, the application in an asar. No Playwright drives it: it is run as users run it. */
const executable = process.env["MARBRE_RELEASE"] ?? "";
const asar = join(dirname(executable), "resources", "app.asar");

let home: string;
test.beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "marbre-release-"));
});
test.afterEach(() => rmSync(home, { recursive: true, force: true }));

interface Ending {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program to its end, or ends it after `patienceMs`: `code` is then null. */
function run(args: readonly string[], env: Record<string, string> = {}, program = executable): Promise<Ending> {
  const patienceMs = 8_000;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, ...env }, detached: true });
    let [out, err] = ["", ""];
    child.stdout.on("data", (text) => (out += text));
    child.stderr.on("data", (text) => (err += text));
    const timer = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, "SIGKILL"), patienceMs);
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ code, out, err });
    });
  });
}

for (const name of ["no-sandbox", "disable-web-security", "remote-debugging-port=0", "inspect=0", "js-flags=--expose-gc"]) {
  test(`the release refuses --${name}`, async () => {
    const { code, err } = await run([`--${name}`]);
    expect(code).toBe(2);
    expect(err).toContain("option refusée");
  });
}

test("the release is not a Node that runs anything", async () => {
  const program = "process.stdout.write('node ran')";
  expect((await run(["-e", program], { ELECTRON_RUN_AS_NODE: "1" })).out).not.toContain("node ran");
  const script = join(home, "script.cjs");
  writeFileSync(script, program);
  expect((await run(["--help"], { NODE_OPTIONS: `--require ${script}` })).out).not.toContain("node ran");
});

test("the release loads its asar and no folder put in its place", async () => {
  const copy = join(home, "copy");
  mkdirSync(join(copy, "resources", "app"), { recursive: true });
  for (const file of ["icudtl.dat", "resources.pak", "snapshot_blob.bin", "v8_context_snapshot.bin", "locales", "libffmpeg.so", "chrome_100_percent.pak"]) {
    symlinkSync(join(dirname(executable), file), join(copy, file));
  }
  cpSync(executable, join(copy, "marbre"));
  writeFileSync(join(copy, "resources", "app", "package.json"), '{ "main": "main.cjs" }');
  writeFileSync(join(copy, "resources", "app", "main.cjs"), "process.stdout.write('folder ran'); process.exit(0)");
  expect((await run([], {}, join(copy, "marbre"))).out).not.toContain("folder ran");
});

test("the command line of the release works without a display", async () => {
  const article = join(home, "a.md");
  writeFileSync(article, "Le préavsi court.\n");
  const { code, out } = await run(["check", article, "--json"], { DISPLAY: "", WAYLAND_DISPLAY: "" });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual(expect.arrayContaining([expect.objectContaining({ excerpt: "préavsi" })]));
});

test("the release holds no source map, no source, no test and no path of the machine that built it", () => {
  const files = listPackage(asar, { isPack: false });
  expect(files.filter((file) => /\.(?:map|tsx?)$|test/u.test(file))).toEqual([]);
  const root = join(import.meta.dirname, "..");
  for (const file of files.filter((name) => /\/out\/.*\.(?:js|cjs|html|css)$/u.test(name))) {
    const text = extractFile(asar, file.slice(1)).toString("utf8");
    expect(text.includes(root), file).toBe(false);
    expect(text, file).not.toMatch(/sourceMappingURL=|\/home\/\w/u);
  }
  expect(readFileSync(asar).includes(root)).toBe(false);
});
