import { spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { expect, test } from "@playwright/test";
import { extractFile, listPackage } from "@electron/asar";

/** What is distributed: fuses hardened, the application in an asar. No Playwright drives it: it is run as users run it. */
const executable = process.env["MARBRE_RELEASE"] ?? "";
const testExecutable = process.env["MARBRE_ELECTRON"] ?? "";
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
function run(
  args: readonly string[],
  env: Record<string, string> = {},
  program = executable,
): Promise<Ending> {
  const patienceMs = 8_000;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, ...env },
      detached: true,
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (text) => (out += text));
    child.stderr.on("data", (text) => (err += text));
    const timer = setTimeout(
      () => child.pid !== undefined && process.kill(-child.pid, "SIGKILL"),
      patienceMs,
    );
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ code, out, err });
    });
  });
}

for (const name of [
  "no-sandbox",
  "disable-web-security",
  "remote-debugging-port=0",
  "inspect=0",
  "js-flags=--expose-gc",
]) {
  test(`the release refuses --${name}`, async () => {
    const { code, err } = await run([`--${name}`]);
    expect(code).toBe(2);
    expect(err).toContain("option refusée");
  });
}

/** Runs a script as Node would, if the program can be made to be one. */
async function asNode(program: string): Promise<string> {
  const script = join(home, "script.cjs");
  writeFileSync(script, "process.stdout.write('node ran')");
  const asked = await run([script], { ELECTRON_RUN_AS_NODE: "1" }, program);
  const required = await run(["--help"], { NODE_OPTIONS: `--require ${script}` }, program);
  return asked.out + required.out;
}

/** Puts a folder `app` where the program looks for its asar, and runs it. */
async function withFolder(program: string): Promise<string> {
  const copy = join(home, "copy");
  mkdirSync(join(copy, "resources", "app"), { recursive: true });
  const own = new Set(["resources", basename(program)]);
  for (const file of readdirSync(dirname(program))) {
    if (!own.has(file)) symlinkSync(join(dirname(program), file), join(copy, file));
  }
  cpSync(program, join(copy, "marbre"));
  writeFileSync(join(copy, "resources", "app", "package.json"), '{ "main": "main.cjs" }');
  const script = "process.stdout.write('folder ran', () => process.exit(0))";
  writeFileSync(join(copy, "resources", "app", "main.cjs"), script);
  return (await run([], {}, join(copy, "marbre"))).out;
}

test("the release is not a Node that runs anything", async () => {
  expect(await asNode(executable)).not.toContain("node ran");
});

test("control: the test artefact is one", async () => {
  expect(await asNode(testExecutable)).toContain("node ran");
});

test("the release loads its asar and no folder put in its place", async () => {
  expect(await withFolder(executable)).not.toContain("folder ran");
});

test("control: the test artefact loads such a folder", async () => {
  expect(await withFolder(testExecutable)).toContain("folder ran");
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
