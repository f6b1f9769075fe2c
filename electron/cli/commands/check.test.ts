import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { capturedIo } from "../captured-io.ts";
import { runCli } from "../main.ts";
import { openLibrary } from "../../library/library.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "marbre-check-"));
  // The developer’s own library has a say in nothing.
  for (const home of ["HOME", "XDG_CONFIG_HOME", "APPDATA"]) vi.stubEnv(home, folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function check(text: string, ...options: readonly string[]) {
  await writeFile(join(folder, "a.md"), text);
  const io = capturedIo(folder, text);
  const code = await runCli(["check", "a.md", ...options], io);
  return { code, stdout: io.stdout(), stderr: io.stderr() };
}

/** Findings as `line:column excerpt`, after proof that the offsets are those of the file. */
async function found(text: string): Promise<readonly string[]> {
  const { stdout } = await check(text, "--json");
  return (
    JSON.parse(stdout) as { from: number; to: number; line: number; column: number; excerpt: string }[]
  ).map(({ from, to, line, column, excerpt }) => {
    expect(text.slice(from, to)).toBe(excerpt);
    return `${line}:${column} ${excerpt}`;
  });
}

test.each([
  ["a text", "Un mot.\nUne fotte.\n", ["2:5 fotte"]],
  ["a byte order mark", "\ufeffUne fotte.", ["1:6 fotte"]],
  ["lines that end with CRLF", "Un mot.\r\n\r\nUne fotte.\r\n", ["3:5 fotte"]],
  ["lines that end with CR", "Un mot.\r\rUne fotte.", ["3:5 fotte"]],
  ["characters outside the basic plane", "😀 fotte", ["1:4 fotte"]],
  [
    "a front matter, which readers see in part",
    "---\ntitre: Une fotte\nslug: fotte\n---\n\nUne fotte.\n",
    ["2:12 fotte", "6:5 fotte"],
  ],
  [
    "a front matter with CRLF",
    "---\r\ntitre: Une fotte\r\n---\r\n\r\nUne fotte.",
    ["2:12 fotte", "5:5 fotte"],
  ],
  ["a front matter that is not YAML", "---\ntitre: 'a\n  b: [\n---\n\nUne fotte.", ["6:5 fotte"]],
  ["a front matter in TOML, which is left alone", "+++\ntitle = \"Une fotte\"\n+++\n\nUne fotte.\n", ["5:5 fotte"]],
  ["code, addresses, handles", "`fotte` https://fotte.fr @fotte #fotte\n\n    fotte\n", []],
  ["private text", "%%fotte%% <!-- fotte -->", []],
  [
    "lists, quotes, tables",
    "- fotte\n\n> fotte\n\n| fotte |\n|---|\n| fotte |\n",
    ["1:3 fotte", "3:3 fotte", "5:3 fotte", "7:3 fotte"],
  ],
])("offsets are those of the file, with %s", async (_, text, expected) => {
  expect(await found(text)).toEqual(expected);
});

test("a finding has the agreed shape", async () => {
  const [finding] = JSON.parse((await check("Je vais apeler.", "--json")).stdout);
  expect(finding).toEqual({
    file: "a.md",
    from: 8,
    to: 14,
    line: 1,
    column: 9,
    kind: "spelling",
    rule: "orthographe",
    message: "«\u00a0apeler\u00a0» n’est pas dans le dictionnaire.",
    excerpt: "apeler",
    fixes: expect.arrayContaining(["appeler"]),
  });
});

test("a text without fault gives 0 and an empty array; one with a fault gives 1", async () => {
  expect(await check("Un mot juste.", "--json")).toEqual({ code: 0, stdout: "[]\n", stderr: "" });
  expect(await check("Un mot juste.")).toEqual({ code: 0, stdout: "", stderr: "" });
  expect((await check("Une fotte.", "--only", "spelling")).code).toBe(1);
});

test("for a reader, one line a fault", async () => {
  expect((await check("Je vais apeler.")).stdout).toMatch(
    /^a\.md:1:9\u00a0: «\u00a0apeler\u00a0» n’est pas dans le dictionnaire\. → appeler.*\n$/u,
  );
});

test("suggestions answer in the order asked", async () => {
  const io = capturedIo(folder);
  expect(await runCli(["suggest", "apeler", "ortographe", "maison", "--json"], io)).toBe(0);
  const answers = JSON.parse(io.stdout());
  expect(answers).toMatchObject([
    { word: "apeler", suggestions: expect.arrayContaining(["appeler"]) },
    { word: "ortographe", suggestions: expect.arrayContaining(["orthographe"]) },
    { word: "maison", suggestions: [] },
  ]);
});

test("the house's rules are those of the library that is named; a profile that is asked for has the last word", async () => {
  const library = openLibrary(join(folder, "maison"), 0);
  library.saveSettings({ typography: { profile: "web", rules: { "apostrophe-typographique": false } }, style: { rules: { "mot-repete": false } } });
  library.close();
  const text = "L'été ? Il vient et et part.";
  const fixesOf = async (...options: readonly string[]) =>
    (JSON.parse((await check(text, "--json", "--only", "typography,style", ...options)).stdout) as { readonly fixes: readonly string[] }[]).map(({ fixes }) => fixes[0]);
  expect(await fixesOf()).toEqual(["’", "\u202f", "et"]);
  expect(await fixesOf("--library", "maison")).toEqual(["\u00a0"]);
  expect(await fixesOf("--library", "maison", "--profile", "presse")).toEqual(["\u202f"]);
  const io = capturedIo(folder, text);
  await runCli(["fix", "-", "--library", "maison"], io);
  expect(io.stdout()).toBe("L'été\u00a0? Il vient et et part.");
});

test("the user's own words are right, in the library that is named, and its choices are kept", async () => {
  const library = openLibrary(join(folder, "bibliothèque"), 0);
  library.addPersonalWords([{ word: "fotte", rubrique: "" }, { word: "fottu", rubrique: "Sécurité" }], 0);
  library.saveSettings({ orthography: "reformee" });
  library.close();
  const code = async (text: string) => (await check(text, "--library", "bibliothèque", "--only", "spelling")).code;
  expect(await code("Une fotte.")).toBe(0);
  expect(await code("Un fottu.")).toBe(1);
  expect(await code("---\nrubrique: sécurité\n---\nUn fottu.")).toBe(0);
  expect([await code("Le cout."), await code("Le coût.")]).toEqual([0, 1]);
  expect((await check("Une fotte.", "--library", "absente")).stderr).toContain(
    "ne contient pas de bibliothèque",
  );
});

test("a grammar server that the user has turned on is asked, and what it says is style", async () => {
  const server = createServer((request, response) => {
    request.resume();
    const rule = { id: "ACCORD", issueType: "grammar", category: { id: "GRAMMAR" } };
    response.end(JSON.stringify({ matches: [{ message: "Accord.", offset: 4, length: 4, replacements: [{ value: "chats" }], rule }] }));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const library = openLibrary(join(folder, "avec serveur"), 0);
  const off = library.settings().connectors;
  library.saveSettings({ connectors: { ...off, languagetool: { on: true, address: `http://localhost:${port}` } } });
  library.close();
  const text = "---\ntitre: a\n---\nLes chat dorment.\n";
  const { stdout } = await check(text, "--json", "--library", "avec serveur", "--only", "style");
  expect(JSON.parse(stdout)).toMatchObject([{ kind: "style", rule: "languagetool:ACCORD", excerpt: "chat", line: 4, fixes: ["chats"] }]);
  await new Promise((closed) => server.close(closed));
  const gone = await check(text, "--library", "avec serveur", "--only", "style");
  expect([gone.code, gone.stderr]).toEqual([0, expect.stringContaining("LanguageTool ne répond pas")]);
  expect((await check(text, "--only", "style")).stderr).toBe("");
});

test("spelling, typography and style are read together, in the order of the text", async () => {
  const { code, stdout } = await check("On a pas la fotte ?\n", "--json");
  expect(code).toBe(1);
  const found = JSON.parse(stdout) as { kind: string; rule: string; excerpt: string; fixes: string[] }[];
  expect(found.map(({ kind, excerpt }) => `${kind} ${excerpt}`)).toEqual([
    "style On a pas",
    "spelling fotte",
    "typography  ",
  ]);
  expect(found[0]).toMatchObject({ rule: "negation-ne", fixes: ["On n’a pas"] });
});

test("--only style reads nothing but style, after the front matter, byte order mark and all", async () => {
  const text = "\ufeff+++\r\ntitle = 'on a pas'\r\n+++\r\n\r\nLa fotte.\r\nOn a pas tout ?\r\n";
  await check(text);
  const { stdout } = await check(text, "--json", "--only", "style");
  expect(JSON.parse(stdout)).toMatchObject([{ kind: "style", line: 6, column: 1, excerpt: "On a pas" }]);
});

test("a kind that does not exist is a mistake in the command", async () => {
  const { code, stderr } = await check("Un mot.", "--only", "grammaire");
  expect(code).toBe(2);
  expect(stderr).toContain("spelling, typography, style");
});

test("--only preflight says what stands in the way of a file, each thing at its place", async () => {
  const text = "---\ntitre: Un titre\nchapo: ''\ntitre_web: " + "x".repeat(80) + "\n---\n\n##\n\nTK  et « oui.\n";
  const { code, stdout } = await check(text, "--json", "--only", "preflight");
  expect(code).toBe(1);
  const found = JSON.parse(stdout) as { kind: string; rule: string; line: number; excerpt: string; severity: string }[];
  expect(found.map(({ rule, line, severity }) => `${rule} ${line} ${severity}`)).toEqual([
    "chapo-absent 3 avertit",
    "titre-long 4 avertit",
    "intertitre-vide 7 avertit",
    "a-verifier 9 bloque",
    "espaces-doubles 9 avertit",
    "guillemets 9 avertit",
  ]);
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(["preflight"]));
});

test("« Avant envoi » is only read when asked for, and finds nothing in what is ready", async () => {
  const ready = "---\ntitre: Un titre\nchapo: Un chapô.\n---\n\nUn mot juste.\n";
  expect(await check(ready, "--only", "preflight")).toEqual({ code: 0, stdout: "", stderr: "" });
  expect((await check("Un mot juste.")).code).toBe(0);
});

test("what « Avant envoi » looks at is what the house of the library that is named has chosen", async () => {
  const library = openLibrary(join(folder, "maison"), 0);
  library.saveSettings({ preflight: { "chapo-absent": "non", "titre-absent": "bloque" } });
  library.close();
  const { stdout } = await check("Un mot.", "--json", "--only", "preflight", "--library", "maison");
  expect(JSON.parse(stdout)).toMatchObject([{ rule: "titre-absent", severity: "bloque" }]);
});
