import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { backupsFolder } from "../backups/names.ts";
import { openLibrary } from "../library.ts";
import { migrate, migrations } from "../migrate.ts";
import { databaseName } from "../open.ts";
import { prepareConnection } from "../pragmas.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-kill-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The statements of a migration; a trigger ends with its `END`. */
function statementsOf(sql: string): readonly string[] {
  const statements: string[] = [];
  let open = "";
  for (const piece of sql.split(";").slice(0, -1)) {
    open += `${piece};`;
    if (/create\s+trigger/i.test(open) && !/\bend;$/i.test(open)) continue;
    statements.push(open);
    open = "";
  }
  return statements;
}

const cuts = migrations.flatMap((sql, step) => [...statementsOf(sql), ""].map((_, at) => [step, at] as const));

/** A library of version `step`, with an article when it has tables, about to become the next one. */
function before(step: number): Database.Database {
  const db = new Database(join(folder, databaseName));
  prepareConnection(db);
  migrate(db, () => undefined, migrations.slice(0, step));
  if (step > 0) {
    db.exec(`
      INSERT INTO articles (id, titre, statut, rubrique, signes, extrait, created_at, updated_at, summary_seq, surtitre, signature,
        etiquettes, titre_web, titre_reseaux, slug, meta_description, chapo, autres, notes_privees, sources)
      VALUES (7, 'Ancien', 'publie', '', 9, '', 1, 1, 0, '', '', '[]', '', '', '', '', '', '', '', '');
      INSERT INTO texts (article, base_seq, length, anchor, head, body, history) VALUES (7, 0, 9, 0, 0, 'Le texte.', '');`);
  }
  return db;
}

/** Copies the library's files as they are at this instant: what a kill leaves, caches lost. */
function keepFiles(place: string): void {
  mkdirSync(place);
  for (const name of readdirSync(folder, { withFileTypes: true })) {
    if (name.isFile()) copyFileSync(join(folder, name.name), join(place, name.name));
  }
}

/** Runs a migration of which statement `at` is the last that was done, and gives the folder that the kill left. */
function killedAt(step: number, at: number, run: (db: Database.Database, sql: string) => void): string {
  const place = join(folder, "coupure");
  const db = before(step);
  db.function("coupure", () => {
    keepFiles(place);
    return 0;
  });
  const statements = statementsOf(migrations[step] ?? "");
  run(db, [...statements.slice(0, at), "SELECT coupure();", ...statements.slice(at)].join("\n"));
  db.close();
  return place;
}

test.each(cuts)("killed in migration %i after %i statements, the library opens with its text, up to date", (step, at) => {
  const place = killedAt(step, at, (db, sql) => migrate(db, () => undefined, [...migrations.slice(0, step), sql]));
  const library = openLibrary(place, 9_000);
  expect([library.notice, library.readOnlyReason]).toEqual(["", ""]);
  expect(library.list(false).map(({ titre }) => titre)).toEqual(step > 0 ? ["Ancien"] : []);
  if (step > 0) expect([library.article(7).body, readdirSync(join(place, backupsFolder)).length]).toEqual(["Le texte.", 1]);
  library.create({}, "on continue", 9_000);
  library.close();
});

test("without a transaction, as a negative control, a kill in the middle leaves what no Marbre opens as it was", () => {
  const [step, at] = [2, 3] as const;
  const place = killedAt(step, at, (db, sql) => db.exec(sql));
  expect(() => openLibrary(place, 9_000).close()).toThrow();
});
