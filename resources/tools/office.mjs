import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ownNode, root } from "./setup/step.mjs";

/**
 * `npm run office`: opens a Word export in LibreOffice, as text and as PDF, and
 * compares the text with the plain-text export, line by line, and the tracked
 * changes and remarks with those of the article. Apart from
 * `npm test`, since LibreOffice is not on every machine: where it is missing,
 * this says so and fails.
 */
const found = spawnSync("soffice", ["--version"], { encoding: "utf8" });
if (found.status !== 0) {
  process.stderr.write("LibreOffice (soffice) was not found: nothing was checked.\n");
  process.exit(2);
}
process.stdout.write(found.stdout);
const folder = mkdtempSync(join(tmpdir(), "marbre-office-"));
try {
  const article = join(root, "electron/exports/golden/complet.md");
  for (const format of ["docx", "txt"]) {
    execFileSync(ownNode(), [join(root, "electron/cli/entry.ts"), "export", article, "-f", format, "-o", join(folder, `article.${format}`)]);
  }
  const plain = readFileSync(join(folder, "article.txt"), "utf8");
  convert("txt:Text (encoded):UTF8", "office");
  convert("pdf", "pdf");
  const read = readFileSync(join(folder, "office/article.txt"), "utf8");
  const missing = plain
    .split("\n")
    // LibreOffice leaves footnotes out of a text, and puts cells on lines of their own.
    .filter((line) => line.trim() !== "" && !/^\(\d+\) |\t/.test(line))
    .map((line) => line.replace(/\((\d+)\)/g, "$1"))
    .filter((line) => !flat(read).includes(flat(line)));
  const pages = readFileSync(join(folder, "pdf/article.pdf"), "latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  for (const line of missing) process.stderr.write(`not in what LibreOffice reads: ${line}\n`);
  process.stdout.write(`${plain.split("\n").length} lines compared, ${missing.length} missing, ${pages} page(s)\n`);
  const tracked = reviewed();
  process.stdout.write(`${tracked}\n`);
  process.exitCode = missing.length > 0 || pages === 0 || tracked !== "4 insertions, 3 deletions, 1 remark" ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What LibreOffice sees of the changes of `relu.md`. */
function reviewed() {
  execFileSync(ownNode(), [join(root, "electron/cli/entry.ts"), "export", join(root, "electron/exports/golden/relu.md"), "-f", "docx", "-o", join(folder, "article.docx"), "--force"]);
  convert("fodt", "review");
  const read = readFileSync(join(folder, "review/article.fodt"), "utf8");
  const count = (mark) => read.split(mark).length - 1;
  return `${count("<text:insertion>")} insertions, ${count("<text:deletion>")} deletions, ${count("<office:annotation ")} remark`;
}

function convert(filter, where) {
  execFileSync(
    "soffice",
    [
      "--headless",
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--convert-to",
      filter,
      "--outdir",
      join(folder, where),
      join(folder, "article.docx"),
    ],
    { stdio: "ignore", timeout: 180_000 },
  );
}

/** Blanks and footnote numbers apart. */
function flat(text) {
  return text.replace(/[\s\u00a0\u202f]+/g, "").replace(/\d+/g, "");
}
