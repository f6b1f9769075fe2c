import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";

/**
 * The built command line under plain Node, on a machine without a display:
 * its PDFs are printed by an Electron that it starts by itself.
 */
const program = resolve(import.meta.dirname, "../out/main/cli.js");

const article = [
  "---",
  "titre: Le e-commerce, vingt ans après",
  "surtitre: Enquête",
  "chapo: Un chapô assez long pour que la ligne se termine quelque part avant la fin de la phrase.",
  "signature: Camille Durand",
  "notes_privees: SECRET",
  "---",
  "",
  "## Une coïncidence extraordinaire",
  "",
  ...Array.from(
    { length: 30 },
    (_, index) =>
      `Paragraphe ${index}\u00a0: les développements successifs de l’administration, officiellement ` +
      "anticonstitutionnels, inquiètent particulièrement les établissements\u202f; celui-ci, peut-être, " +
      "moins que d’autres.%%SECRET%%\n",
  ),
].join("\n");

let folder = "";
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-cli-"));
  mkdirSync(join(folder, "tmp"));
  writeFileSync(join(folder, "article.md"), article);
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

function marbre(...args: readonly string[]) {
  return start(args).ended;
}

function start(args: readonly string[]) {
  const env: NodeJS.ProcessEnv = { ...process.env, TMPDIR: join(folder, "tmp") };
  delete env["DISPLAY"];
  delete env["WAYLAND_DISPLAY"];
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, env });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdout.resume();
  const ended = new Promise<{ readonly code: number | null; readonly stderr: string }>((done) =>
    child.once("close", (code) => done({ code, stderr })),
  );
  return { child, ended };
}

const read = (name: string) => readFileSync(join(folder, name));
const tool = (name: string, ...args: readonly string[]) =>
  execFileSync(name, args, { cwd: folder, encoding: "utf8" });

/** Words of a text, the foot of the pages left out; any space parts them, as `pdftotext` sees them. */
const words = (text: string) =>
  text
    .replace(/\n+Le e-commerce, vingt ans après\n+\d+\s?\/\s?\d+\n/gu, "\n")
    .split(/[\s\f]+/u)
    .filter((word) => word !== "");

test("without a display, a PDF is printed whose text is that of the plain-text output", async () => {
  expect(await marbre("export", "article.md", "-f", "pdf", "-o", "article.pdf")).toMatchObject({ code: 0 });
  expect(await marbre("export", "article.md", "-f", "txt", "-o", "article.txt")).toMatchObject({ code: 0 });
  expect(words(tool("pdftotext", "article.pdf", "-"))).toEqual(words(read("article.txt").toString("utf8")));
  expect(readdirSync(join(folder, "tmp"))).toEqual([]);
});

test("a PDF tells its title and byline, and nothing of the program, the hour or the machine", async () => {
  await marbre("export", "article.md", "-f", "pdf", "-o", "article.pdf");
  const info = tool("pdfinfo", "article.pdf");
  expect(info).toMatch(/^Title:\s+Le e-commerce, vingt ans après$/mu);
  expect(info).toMatch(/^Author:\s+Camille Durand$/mu);
  expect(info).toMatch(/^Tagged:\s+yes$/mu);
  expect(info).toMatch(/^Page size:.*A4/mu);
  expect(info).not.toMatch(/^(?:Creator|Producer|CreationDate|ModDate|Subject|Keywords):/mu);
  expect(tool("pdfinfo", "-struct", "article.pdf")).toMatch(/H1[\s\S]*H2/u);
  expect(read("article.pdf").toString("latin1")).not.toMatch(/Mozilla|Skia|Chrom|SECRET|article\.md/u);
});

test("every font of a PDF is embedded, and the text face has the narrow no-break space", async () => {
  await marbre("export", "article.md", "-f", "pdf", "-o", "article.pdf");
  const fonts = tool("pdffonts", "article.pdf").trim().split("\n").slice(2);
  for (const font of fonts) {
    expect(font).toMatch(/Source(?:Serif4|Sans3)/u);
    expect(font).toMatch(/\s+yes\s+yes\s+yes\s+/u);
  }
});

test("the same article gives the same bytes, twice", async () => {
  for (const format of ["pdf", "html", "fragment", "wordpress", "docx", "txt", "md"]) {
    await marbre("export", "article.md", "-f", format, "-o", `un.${format}`);
    await marbre("export", "article.md", "-f", format, "-o", `deux.${format}`);
    expect(read(`un.${format}`).equals(read(`deux.${format}`))).toBe(true);
    expect(read(`un.${format}`).includes("SECRET")).toBe(false);
  }
});

test("an interrupted PDF leaves nothing behind", async () => {
  const { child, ended } = start(["export", "article.md", "-f", "pdf", "-o", "article.pdf"]);
  await expect.poll(() => readdirSync(join(folder, "tmp")).length).toBeGreaterThan(0);
  child.kill("SIGTERM");
  expect((await ended).code).not.toBe(0);
  expect(readdirSync(folder).sort()).toEqual(["article.md", "tmp"]);
  expect(readdirSync(join(folder, "tmp"))).toEqual([]);
});
