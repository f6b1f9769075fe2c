import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Failure } from "../../../shared/result.ts";
import { type Library, openLibrary } from "../library.ts";
import { migrate, migrations } from "../migrate.ts";
import { compare, openBackup, restoreAll } from "./restore.ts";

let folder = "";
let library: Library;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-restore-"));
  library = openLibrary(folder, 0);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const never = new AbortController().signal;
const refusal = (code: Failure["code"]) => expect.objectContaining({ name: "Failure", code });
const restore = (path: string, signal = never) => restoreAll(library, path, { now: 9_000, signal, onProgress: () => undefined });

test("everything comes back: what was lost, what was changed; what is newer stays", async () => {
  const changed = library.create({ titre: "Changé" }, "avant", 1_000);
  const lost = library.create({ titre: "Perdu", etiquettes: ["a"] }, "texte", 1_000);
  const same = library.create({ titre: "Pareil" }, "texte", 1_000);
  const { path } = await library.backUp(2_000);
  library.append({ id: changed.id, after: 0, changes: [[5, [0, " et après"]]], selection: { anchor: 0, head: 0 } }, 3_000);
  library.trash(lost.id, 3_000);
  library.remove(lost.id);
  const later = library.create({ titre: "Plus tard" }, "neuf", 3_000);
  expect(await restore(path)).toEqual({ added: 1, revised: 1 });
  expect(library.article(changed.id).body).toBe("avant");
  expect(library.article(lost.id)).toMatchObject({ body: "texte", fields: { titre: "Perdu", etiquettes: ["a"] } });
  expect(library.article(later.id).body).toBe("neuf");
  expect(library.open(same.id).journal).toEqual([]);
  // What was there is not written over: it can be undone to.
  expect(library.open(changed.id).journal).toHaveLength(2);
});

test("given up in the middle, each article is whole, and the rest as it was", async () => {
  for (let i = 0; i < 50; i++) library.create({ titre: `Article ${i}` }, `texte ${i}`, i);
  const { path } = await library.backUp(2_000);
  for (let id = 1; id <= 50; id++) library.saveFields(id, { chapo: "changé" }, 3_000);
  const control = new AbortController();
  const stopped = restoreAll(library, path, { now: 9_000, signal: control.signal, onProgress: () => control.abort() });
  await expect(stopped).rejects.toEqual(refusal("cancelled"));
  const chapos = Array.from({ length: 50 }, (_, i) => library.article(i + 1).fields.chapo);
  expect([chapos.filter((chapo) => chapo === "").length, library.article(7).body]).toEqual([20, "texte 6"]);
});

test("a copy of an older version is read as today's, and its file is not changed", () => {
  const path = join(folder, "vieille.sqlite");
  const old = new Database(path);
  migrate(old, () => undefined, migrations.slice(0, 1));
  old.exec(`
    INSERT INTO articles (id, titre, statut, rubrique, signes, extrait, created_at, updated_at, summary_seq, surtitre, signature,
      etiquettes, titre_web, titre_reseaux, slug, meta_description, chapo, autres, notes_privees, sources)
    VALUES (7, 'Ancien', 'publie', '', 9, '', 1, 1, 0, '', '', '[]', '', '', '', '', '', '', '', '');
    INSERT INTO texts (article, base_seq, length, anchor, head, body, history) VALUES (7, 0, 9, 0, 0, 'Le texte.', '');`);
  old.close();
  const backup = openBackup(path);
  expect([backup.articles(), backup.article(7).body]).toEqual([[{ id: 7, titre: "Ancien", updatedAt: 1 }], "Le texte."]);
  expect(compare(library, 7, backup.article(7))).toBe("missing");
  backup.close();
  const again = new Database(path, { readonly: true });
  expect(again.pragma("user_version", { simple: true })).toBe(1);
  again.close();
});
