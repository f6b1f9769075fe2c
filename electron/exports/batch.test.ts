import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { emptyFields } from "../../shared/article.ts";
import { defaultExportOptions } from "../../shared/export-options.ts";
import type { ExportProfile } from "../../shared/export-profile-schema.ts";
import { Failure } from "../../shared/result.ts";
import { type BatchPorts, runBatch } from "./batch.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-batch-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const profile = (changes: Partial<ExportProfile> = {}): ExportProfile => ({
  name: "Rédaction", formats: ["html", "txt"], options: defaultExportOptions, folder, pattern: "{date}-{slug}", ...changes,
});
const now = () => new Date(2026, 2, 5).getTime();

function ports(changes: Partial<BatchPorts> = {}): BatchPorts & { readonly kept: string[]; readonly steps: number[] } {
  const kept: string[] = [];
  const steps: number[] = [];
  return {
    kept,
    steps,
    leaving: (id) => {
      if (id === 3) throw new Failure("embargo");
      return { article: { fields: { ...emptyFields, titre: id === 2 ? "Même titre" : `Titre ${id}` }, body: "Un." }, seq: id };
    },
    keep: ({ path, revision }) => void kept.push(`${revision} ${path.slice(folder.length + 1)}`),
    progress: (done) => void steps.push(done),
    signal: new AbortController().signal,
    ...changes,
  };
}

test("each article is written in each format, and the history keeps each file", async () => {
  const watched = ports();
  const report = await runBatch({ articles: [1, 2], profile: profile(), now }, watched);
  expect(readdirSync(folder).sort()).toEqual(["2026-03-05-meme-titre.html", "2026-03-05-meme-titre.txt", "2026-03-05-titre-1.html", "2026-03-05-titre-1.txt"]);
  expect(report.map(({ problem }) => problem)).toEqual([null, null, null, null]);
  expect(watched.kept).toContain("2 2026-03-05-meme-titre.txt");
  expect(watched.steps).toEqual([0, 1, 2]);
});

test("one that may not leave does not keep the others, and the report says why", async () => {
  const report = await runBatch({ articles: [3, 1], profile: profile({ formats: ["txt"] }), now }, ports());
  expect(report).toEqual([
    { article: 3, format: "txt", path: "", problem: "embargo" },
    { article: 1, format: "txt", path: join(folder, "2026-03-05-titre-1.txt"), problem: null },
  ]);
});

test("a file that stands there keeps its name and its text", async () => {
  writeFileSync(join(folder, "2026-03-05-titre-1.txt"), "à garder");
  await runBatch({ articles: [1], profile: profile({ formats: ["txt"] }), now }, ports());
  expect(readFileSync(join(folder, "2026-03-05-titre-1.txt"), "utf8")).toBe("à garder");
  expect(readFileSync(join(folder, "2026-03-05-titre-1 2.txt"), "utf8")).toContain("Un.");
});

test("a pattern never leaves the folder", async () => {
  const report = await runBatch({ articles: [1], profile: profile({ formats: ["txt"], pattern: "../../{slug}" }), now }, ports());
  expect(report[0]?.path).toBe(join(folder, readdirSync(folder)[0] ?? ""));
});

test("a cancel leaves what is written, and reports what is not", async () => {
  const control = new AbortController();
  const report = await runBatch(
    { articles: [1, 2], profile: profile({ formats: ["txt"] }), now },
    ports({ signal: control.signal, keep: () => control.abort() }),
  );
  expect(report.map(({ problem }) => problem)).toEqual([null, "cancelled"]);
  expect(readdirSync(folder)).toEqual(["2026-03-05-titre-1.txt"]);
});

test("a folder that is gone is reported for each file", async () => {
  const report = await runBatch({ articles: [1], profile: profile({ folder: join(folder, "parti") }), now }, ports());
  expect(report.map(({ problem }) => problem)).toEqual(["file-unwritable", "file-unwritable"]);
});
