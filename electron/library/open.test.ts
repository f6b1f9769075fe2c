import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Failure } from "../../shared/result.ts";
import { parseQuery } from "../../shared/search/query.ts";
import { seededRandom } from "../../shared/seeded-random.ts";
import { openLibrary } from "./library.ts";
import { currentVersion, migrate, migrations } from "./migrate.ts";
import { personalWordsTable, readPersonalWords } from "./personal-words.ts";
import { ignoredFindings } from "./migrations/0004-ignored-findings.ts";
import { trashedIndex } from "./migrations/0011-trashed.ts";
import { databaseName, openDatabase } from "./open.ts";
import { applicationId, numberPragma } from "./pragmas.ts";
import { asideFolder } from "./set-aside.ts";
import { writeVerifiedCopy } from "./verified-copy.ts";

let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-open-"));
  path = join(folder, databaseName);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = Date.UTC(2026, 10, 24, 17, 30);
const refusal = (code: Failure["code"]) => expect.objectContaining({ name: "Failure", code });
const sha256 = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** A library with an article, closed; gives its article's number. */
function makeLibrary(body = "Le texte."): number {
  const library = openLibrary(folder, now);
  const { id } = library.create({ titre: "Un article" }, body, now);
  library.close();
  return id;
}

/** Changes the file as no Marbre would, then closes it with nothing left in a journal. */
function tamper(act: (db: Database.Database) => void): void {
  const db = new Database(path);
  act(db);
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.pragma("journal_mode = DELETE");
  db.close();
}

const fingerprints = (place: string) => Object.fromEntries(readdirSync(place).map((name) => [name, sha256(join(place, name))]));

/** Runs as a user whom permissions bind: they don't bind root. */
function asOrdinaryUser(act: () => void): void {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

/** Files set aside, by name, with their fingerprint. */
function setAside(): Record<string, string> {
  const [only, ...others] = readdirSync(join(folder, asideFolder));
  expect(others).toEqual([]);
  const place = join(folder, asideFolder, only ?? "");
  return fingerprints(place);
}

describe("a library from a newer Marbre", () => {
  beforeEach(() => {
    makeLibrary();
    tamper((db) => {
      db.exec("ALTER TABLE articles ADD COLUMN avenir TEXT");
      db.pragma(`user_version = ${currentVersion + 1}`);
    });
  });

  test("opens read-only, says why, and can be read", () => {
    const before = sha256(path);
    const library = openLibrary(folder, now);
    expect(library.readOnlyReason).toMatch(/version plus récente/);
    expect(library.list(false).map(({ titre }) => titre)).toEqual(["Un article"]);
    expect(library.article(1).body).toBe("Le texte.");
    expect(() => library.create({}, "", now)).toThrow(refusal("read-only"));
    expect(() => library.saveSettings({ theme: "sombre" })).toThrow(refusal("read-only"));
    library.close();
    expect(sha256(path)).toBe(before);
  });

  test("an export of it can be made, and is remembered as long as it is open", () => {
    const library = openLibrary(folder, now);
    const row = { article: 1, format: "md", path: "a.md", bytes: 1, sha256: "0", revision: 0, createdAt: now } as const;
    const { id } = library.exports.add(row);
    expect([library.exports.list(1), library.exports.get(id)]).toEqual([[{ ...row, id }], { ...row, id }]);
    library.close();
  });
});

describe("a file that is not a sound library", () => {
  const ruins: Readonly<Record<string, () => void>> = {
    "a text file": () => writeFileSync(path, "Ceci n’est pas une base.\n".repeat(500)),
    "an empty file": () => writeFileSync(path, ""),
    "seeded noise": () => writeFileSync(path, Buffer.from(Array.from({ length: 9_000 }, () => noise.below(256)))),
    "the first half of a library": () => {
      makeLibrary("mot ".repeat(20_000));
      truncateSync(path, 40_960);
    },
    "a library without its header": () => {
      makeLibrary();
      writeFileSync(path, Buffer.concat([Buffer.alloc(100), readFileSync(path).subarray(100)]));
    },
    "a library with a page of zeros": () => {
      makeLibrary("mot ".repeat(20_000));
      const bytes = readFileSync(path);
      bytes.fill(0, 8_192, 16_384);
      writeFileSync(path, bytes);
    },
    "another program's database": () => {
      const db = new Database(path);
      db.exec("CREATE TABLE notes (a); INSERT INTO notes VALUES (1)");
      db.pragma("application_id = 42");
      db.close();
    },
    "a database of ours that has lost its version": () => {
      makeLibrary();
      tamper((db) => db.pragma("user_version = 0"));
    },
    "a library whose schema has lost a letter": () => {
      makeLibrary();
      const bytes = readFileSync(path).toString("latin1");
      writeFileSync(path, Buffer.from(bytes.replaceAll("REFERENCES articles (id)", "REFERENCES art\u00e9cles (id)"), "latin1"));
    },
    "a library without one of its tables": () => {
      makeLibrary();
      tamper((db) => db.exec("DROP TABLE journal"));
    },
  };
  const noise = seededRandom(7);

  test.each(Object.keys(ruins))("%s is set aside byte for byte, and a new library begun", (name) => {
    ruins[name]?.();
    const before = sha256(path);
    const library = openLibrary(folder, now);
    expect(library.notice).toContain("mise de côté, intacte");
    expect(library.readOnlyReason).toBe("");
    expect(library.list(false)).toEqual([]);
    library.create({}, "nouveau", now);
    library.close();
    // SQLite's empty journal may stand beside it: it was made by looking.
    expect(setAside()).toMatchObject({ [databaseName]: before });
  });

  test("a journal left without its database is set aside, not deleted", () => {
    writeFileSync(`${path}-wal`, "orphelin");
    const before = sha256(`${path}-wal`);
    openDatabase(folder, now).db.close();
    expect(setAside()).toEqual({ [`${databaseName}-wal`]: before });
  });

  test("an article whose journal can't be read keeps neither the library nor the other articles from opening", () => {
    const id = makeLibrary();
    const library = openLibrary(folder, now);
    const other = library.create({}, "autre", now);
    library.append({ id, after: 0, changes: [[9, [0, "x"]]], selection: { anchor: 0, head: 0 } }, now);
    library.close();
    tamper((db) => db.exec("UPDATE journal SET changes = '[3]'"));
    const opened = openLibrary(folder, now);
    expect(opened.article(other.id).body).toBe("autre");
    expect(() => opened.article(id)).toThrow(refusal("damaged"));
    opened.close();
  });

  test("two ruins in the same millisecond have each their folder", () => {
    for (const text of ["un", "deux"]) {
      writeFileSync(path, text.repeat(900));
      openDatabase(folder, now).db.close();
    }
    expect(readdirSync(join(folder, asideFolder))).toHaveLength(2);
  });

  test("a sound library is not set aside, and being opened writes nothing to it", () => {
    makeLibrary();
    const before = sha256(path);
    const opened = openDatabase(folder, now);
    expect([opened.notice, opened.readOnlyReason]).toEqual(["", ""]);
    opened.db.close();
    expect(sha256(path)).toBe(before);
    expect(existsSync(join(folder, asideFolder))).toBe(false);
  });
});

describe("a place that can't be used", () => {
  test("a library that may not be read is a failure: it is not taken for a ruin", () => {
    makeLibrary();
    const before = [sha256(path), readdirSync(folder)];
    chmodSync(path, 0o000);
    chmodSync(folder, 0o777);
    asOrdinaryUser(() => expect(() => openLibrary(folder, now)).toThrow(refusal("file-unreadable")));
    chmodSync(path, 0o600);
    expect([sha256(path), readdirSync(folder)]).toEqual(before);
  });

  test("a folder that may not be written and holds no library is a failure, and stays empty", () => {
    chmodSync(folder, 0o555);
    asOrdinaryUser(() => expect(() => openLibrary(folder, now)).toThrow(refusal("file-unreadable")));
    expect(readdirSync(folder)).toEqual([]);
  });

  test("a folder whose name is a file's is a failure, not a crash, and the file stays", () => {
    const file = join(folder, "fichier");
    writeFileSync(file, "le mien");
    expect(() => openDatabase(file, now)).toThrow(refusal("file-unreadable"));
    expect(readFileSync(file, "utf8")).toBe("le mien");
  });

  test("a folder that stands in the place of the database is set aside", () => {
    mkdirSync(path);
    writeFileSync(join(path, "dedans"), "le mien");
    openDatabase(folder, now).db.close();
    const [aside = ""] = readdirSync(join(folder, asideFolder));
    expect(readFileSync(join(folder, asideFolder, aside, databaseName, "dedans"), "utf8")).toBe("le mien");
  });
});

describe("migrations", () => {
  test("version 6 becomes 7 with its words, which stay right in every article", () => {
    const old = new Database(":memory:");
    migrate(old, () => undefined, migrations.slice(0, 6));
    old.exec("INSERT INTO personal_words (word, added_at) VALUES ('Kwantix', 1)");
    expect(readPersonalWords(old)).toEqual([{ word: "Kwantix", rubrique: "" }]);
    migrate(old, () => undefined, migrations.slice(0, 7));
    expect(numberPragma(old, "user_version")).toBe(7);
    personalWordsTable(old).add({ word: "Kwantix", rubrique: "Éco" }, 2);
    expect(readPersonalWords(old)).toEqual([{ word: "Kwantix", rubrique: "" }, { word: "Kwantix", rubrique: "Éco" }]);
    old.close();
  });

  const tables = (db: Database.Database) => db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();

  test("an empty database becomes version 1, whole and strict, without a copy of nothing", () => {
    const db = new Database(":memory:");
    migrate(db, () => expect.unreachable("there is nothing to copy"), migrations.slice(0, 1));
    expect([numberPragma(db, "application_id"), numberPragma(db, "user_version")]).toEqual([applicationId, 1]);
    expect(tables(db)).toEqual(["articles", "exports", "ignored_words", "journal", "personal_words", "settings", "sqlite_sequence", "texts"]);
    expect(db.pragma("table_list")).toEqual(expect.not.arrayContaining([expect.objectContaining({ schema: "main", strict: 0, name: expect.not.stringMatching(/^sqlite_/) })]));
    db.close();
  });

  test("a library of version 1 becomes one of today with the same text, and stays as it was in a copy", () => {
    const first = new Database(path);
    migrate(first, () => undefined, migrations.slice(0, 1));
    first.exec(`
      INSERT INTO articles (id, titre, statut, rubrique, signes, extrait, created_at, updated_at, summary_seq, surtitre, signature,
        etiquettes, titre_web, titre_reseaux, slug, meta_description, chapo, autres, notes_privees, sources)
      VALUES (7, 'Ancien', 'publie', '', 9, '', 1, 1, 0, '', '', '["a"]', '', '', '', '', '', '', '', '');
      INSERT INTO texts (article, base_seq, length, anchor, head, body, history) VALUES (7, 0, 9, 2, 4, 'Le texte.', '');`);
    first.close();
    const library = openLibrary(folder, now);
    expect(library.article(7)).toMatchObject({ body: "Le texte.", fields: { titre: "Ancien", statut: "publie", etiquettes: ["a"] } });
    expect(library.open(7).selection).toEqual({ anchor: 2, head: 4 });
    library.close();
    const [copy = "", ...others] = readdirSync(join(folder, "sauvegardes"));
    const kept = new Database(join(folder, "sauvegardes", copy), { readonly: true });
    expect([others, numberPragma(kept, "user_version"), kept.prepare("SELECT body FROM texts").pluck().all()]).toEqual([[], 1, ["Le texte."]]);
    kept.close();
  });

  test("a library of before findings could be left holds its articles and can leave some", () => {
    const old = new Database(path);
    migrate(old, () => undefined, migrations.slice(0, migrations.indexOf(ignoredFindings)));
    expect(tables(old)).not.toContain("ignored_findings");
    old.close();
    const library = openLibrary(folder, now);
    const { id } = library.create({}, "Le texte.", now);
    const finding = { rule: "etc", excerpt: "etc...", context: "" };
    expect(library.setIgnoredFinding(id, finding, true)).toEqual([finding]);
    library.close();
  });

  test("a library of before the index of the trash finds what is in it and what is not", () => {
    const old = new Database(path);
    migrate(old, () => undefined, migrations.slice(0, migrations.indexOf(trashedIndex)));
    const names = "surtitre, chapo, signature, titre_web, titre_reseaux, meta_description, slug, notes_privees, sources, autres";
    for (const [titre, trashedAt] of [["gardé", null], ["jeté", 5]])
      old.prepare(`INSERT INTO articles (titre, trashed_at, statut, rubrique, etiquettes, signes, extrait, summary_seq, created_at, updated_at, ${names})
        VALUES (?, ?, 'publie', '', '[]', 9, '', 0, 1, 1, ${names.split(", ").map(() => "''").join(", ")})`).run(titre, trashedAt);
    old.exec("INSERT INTO texts (article, base_seq, length, anchor, head, body, history) SELECT id, 0, 6, 0, 0, 'fibre.', '' FROM articles");
    old.close();
    const library = openLibrary(folder, now);
    const found = (trashed: boolean) => library.search.find(parseQuery("fibre", now), trashed, 10_000).found.map(({ id }) => id);
    expect([found(false), found(true)]).toEqual([[1], [2]]);
    library.close();
  });

  test("a copy is made before the first step of a library that holds something, and only then", () => {
    const db = new Database(":memory:");
    migrate(db, () => undefined);
    const copies: number[] = [];
    migrate(db, (version) => copies.push(version), [...migrations, "CREATE TABLE b (x)", "CREATE TABLE c (x)"]);
    migrate(db, (version) => copies.push(version), [...migrations, "CREATE TABLE b (x)", "CREATE TABLE c (x)"]);
    expect([copies, numberPragma(db, "user_version")]).toEqual([[currentVersion], currentVersion + 2]);
    db.close();
  });

  test("a step that fails leaves the library at the version before it", () => {
    const db = new Database(":memory:");
    migrate(db, () => undefined);
    const before = tables(db);
    expect(() => migrate(db, () => undefined, [...migrations, "CREATE TABLE b (x); CREATE TABLE articles (x)"])).toThrow();
    expect([tables(db), numberPragma(db, "user_version")]).toEqual([before, currentVersion]);
    db.close();
  });

  test("a copy that fails keeps the library from being changed", () => {
    const db = new Database(":memory:");
    migrate(db, () => undefined);
    const full = () => {
      throw new Error("no room");
    };
    expect(() => migrate(db, full, [...migrations, "CREATE TABLE b (x)"])).toThrow("no room");
    expect(numberPragma(db, "user_version")).toBe(currentVersion);
    db.close();
  });

  test("the copy is a library that opens with the same articles, and replaces no file", () => {
    makeLibrary();
    const db = new Database(path);
    const copy = join(folder, "copie", databaseName);
    writeVerifiedCopy(db, copy);
    expect(() => writeVerifiedCopy(db, copy)).toThrow(refusal("file-exists"));
    db.close();
    const library = openLibrary(join(folder, "copie"), now);
    expect([library.notice, library.article(1).body]).toEqual(["", "Le texte."]);
    library.close();
    expect(readdirSync(join(folder, "copie")).filter((name) => name.endsWith(".en-cours"))).toEqual([]);
  });
});
