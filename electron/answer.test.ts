import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { emptyFields } from "../shared/article.ts";
import { type RequestName, requests } from "../shared/ipc.ts";
import { requestNames } from "../shared/ipc-names.ts";
import { defaultExportOptions } from "../shared/export-options.ts";
import { Failure } from "../shared/result.ts";
import { type SeededRandom, seededRandom } from "../shared/seeded-random.ts";
import { answer, type Handlers } from "./answer.ts";
import { type Library, openLibrary } from "./library/library.ts";

let folder = "";
let library: Library;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-answer-"));
  library = openLibrary(folder, 0);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const byId = { id: 1 };
const selection = { anchor: 0, head: 0 };
/** A message of each kind as the page sends it; those that are not here carry nothing. */
const good: { readonly [N in RequestName]?: Readonly<Record<string, unknown>> } = {
  listArticles: { trashed: false },
  createArticle: { fields: { titre: "Titre", etiquettes: ["a"] }, body: "Texte" },
  openArticle: byId,
  duplicateArticle: byId,
  trashArticle: byId,
  restoreArticle: byId,
  removeArticle: byId,
  changeArticles: { ids: [1], change: { kind: "rubrique", rubrique: "Culture" } },
  followUp: byId,
  createFromTemplate: { template: "breve", titre: "", rubrique: "", signature: "" },
  saveTemplate: { id: 1, name: "Modèle" },
  renameTemplate: { template: 1, name: "Autre" },
  removeTemplate: { template: 1 },
  saveFields: { id: 1, fields: { titre: "Autre" } },
  appendJournal: { id: 1, after: 0, changes: [[6, [0, " x"]]], selection },
  foldJournal: { id: 1, seq: 0, history: "", selection },
  exportArticle: { id: 1, format: "html" },
  previewPdf: { id: 1 },
  cancelExport: byId,
  listExports: byId,
  exportDifferences: { export: 1 },
  openExport: { export: 1 },
  revealExport: { export: 1 },
  verifyBackup: { name: "marbre-000001.sqlite", place: "main" },
  listBackupArticles: { name: "marbre-000001.sqlite", place: "main" },
  restoreBackupArticle: { name: "marbre-000001.sqlite", place: "main", id: 1 },
  restoreBackup: { name: "marbre-000001.sqlite", place: "main" },
  readHeader: { text: "---\ntitre: T\n---\n" },
  askConnector: { connector: "languagetool", passages: ["Un mot."] },
  addPersonalWord: { word: "mot", rubrique: "Sécurité" },
  removePersonalWord: { word: "mot", rubrique: "" },
  importPersonalWords: { rubrique: "" },
  exportPersonalWords: { format: "hunspell", rubrique: "Sécurité" },
  addImage: { name: "a.png", data: "iVBORw==" },
  removeImages: { names: ["a-00000000.png"] },
  listVersions: byId,
  readVersion: { version: 1 },
  keepVersion: { id: 1, name: "BAT" },
  nameVersion: { version: 1, name: "" },
  setIgnoredWord: { id: 1, word: "mot", ignored: true },
  setIgnoredFinding: { id: 1, finding: { rule: "etc", excerpt: "etc…", context: "" }, ignored: true },
  saveSettings: { theme: "sombre", textSize: 20 },
  saveElsewhere: { fields: emptyFields, body: "Texte" },
  openLink: { url: "https://x.fr" },
  importDropped: { paths: ["a.md"] },
  importFiles: { kind: "files" },
  search: { text: "mot", typing: true, trashed: false },
  searchExtracts: { text: "mot", typing: false, ids: [1] },
  flushed: { token: 1, unsaved: false },
  repeatExport: { export: 1 },
  copyArticle: { id: 1, target: "word" },
  printArticle: { id: 1 },
  runExportBatch: {
    articles: [1],
    profile: { name: "Rédaction", formats: ["docx", "pdf"], options: defaultExportOptions, folder: "dossier", pattern: "{slug}" },
  },
};
const goodMessage = (name: RequestName) => good[name] ?? {};

/** The library's own handlers; those that need a window can't be reached by what the contract refuses. */
function handlers(): Handlers {
  const closed = () => {
    throw new Failure("unavailable");
  };
  const own: Partial<Handlers> = {
    listArticles: ({ trashed }) => library.list(trashed),
    openArticle: ({ id }) => library.open(id),
    duplicateArticle: ({ id }) => library.duplicate(id, 1),
    trashArticle: ({ id }) => library.trash(id, 1),
    restoreArticle: ({ id }) => library.restore(id),
    appendJournal: (batch) => library.append(batch, 1),
    foldJournal: ({ id, seq, history, selection }) => library.fold(id, seq, history, selection),
    addPersonalWord: (own) => library.addPersonalWords([own], 1).words,
  };
  // Every name is there, by construction; a handler that only throws fits every type.
  return { ...Object.fromEntries(requestNames.map((name) => [name, closed])), ...own } as Handlers;
}

/** Values that no message holds in that place, or that hold more than they should. */
const odd: readonly ((random: SeededRandom) => unknown)[] = [
  () => undefined, () => null, () => Number.NaN, () => -1, () => 1.5, () => 2 ** 53, () => Number.POSITIVE_INFINITY, () => "1", () => "", () => true,
  () => [], () => ({}), () => [[]], () => [[-1]], () => [[0, 1]], () => ["a"], () => [[1, ["x"]]], () => new Date(0), () => new Map([["id", 1]]), () => new Uint8Array(9), () => 1n,
  () => Symbol("id"), () => () => 1, () => JSON.parse('{"__proto__":{"id":1}}'), () => Object.create({ id: 1, trashed: true }), () => ({ id: 1, toJSON: () => { throw new Error("bug"); } }),
  () => { const loop: Record<string, unknown> = { id: 1 }; loop["self"] = loop; return loop; },
  () => { let deep: unknown = 1; for (let i = 0; i < 20_000; i++) deep = [deep]; return deep; },
  (random) => "x".repeat(random.below(3_000)), (random) => random.text(["\0", "\ud800", "'", ";", "--", "é"], 20), (random) => Array.from({ length: random.below(300) }, () => random.below(9)),
];

function spoiled(message: Readonly<Record<string, unknown>>, random: SeededRandom): unknown {
  const value = random.pick(odd)(random);
  const keys = Object.keys(message);
  const key = keys.length === 0 ? "id" : random.pick(keys);
  const inner = message[key];
  switch (random.below(5)) {
    case 0:
      return value;
    case 1:
      return { ...message, [random.pick(["extra", "sql", "constructor", "path"])]: value };
    case 2:
      return Object.fromEntries(Object.entries(message).filter(([name]) => name !== key));
    case 3:
      return typeof inner === "object" && inner !== null && !Array.isArray(inner) ? { ...message, [key]: { ...inner, [random.pick([...Object.keys(inner), "extra"])]: value } } : [message];
    default:
      return { ...message, [key]: value };
  }
}

const everything = () => ({
  articles: [...library.list(false), ...library.list(true)].map(({ id }) => library.open(id)),
  words: library.personalWords(),
  settings: library.settings(),
});

test("10,000 malformed messages are refused one by one, change nothing and break nothing", async () => {
  library.create({}, "Texte.", 0);
  const random = seededRandom(1);
  const before = everything();
  const all = handlers();
  let sent = 0;
  while (sent < 10_000) {
    const name = random.pick(requestNames);
    const message = spoiled(goodMessage(name), random);
    // Some accidents leave a message that the contract allows: it is not malformed.
    if (conforms(name, message)) continue;
    sent++;
    const result = await answer(all, name, message);
    expect(result).toEqual({ ok: false, code: expect.stringMatching(/^(?:invalid|too-large)$/), detail: "" });
  }
  expect(everything()).toEqual(before);
});

function conforms(name: RequestName, message: unknown): boolean {
  return requests[name].input.safeParse(message).success;
}

test.each(requestNames)("the message « %s » as the page sends it passes the contract", (name) => {
  expect(conforms(name, goodMessage(name))).toBe(true);
});

test("a good message reaches the library, and its answer crosses as plain JSON", async () => {
  const { id } = library.create({}, "Texte.", 0);
  expect(await answer(handlers(), "appendJournal", good.appendJournal)).toEqual({ ok: true, value: { seq: 1, savedAt: 1 } });
  const opened = await answer(handlers(), "openArticle", { id });
  expect(opened).toMatchObject({ ok: true, value: { fields: emptyFields, journal: [[6, [0, " x"]]] } });
  expect(JSON.parse(JSON.stringify(opened))).toEqual(opened);
});

test("what a handler throws crosses as a code, and nothing of its words", async () => {
  const secret = { ...handlers(), listArticles: () => { throw new Error("le titre secret"); } };
  expect(await answer(secret, "listArticles", { trashed: false })).toEqual({ ok: false, code: "internal", detail: "" });
  expect(await answer(handlers(), "openArticle", { id: 404 })).toEqual({ ok: false, code: "not-found", detail: "" });
});
