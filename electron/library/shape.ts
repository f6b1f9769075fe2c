import Database from "better-sqlite3";
import { z } from "zod";
import { migrate } from "./migrate.ts";

const names = z.array(z.string());
const columnRows = z.array(z.object({ name: z.string() }));

/** Columns of each table that Marbre writes to, as a new library has them. */
type Shape = ReadonlyMap<string, readonly string[]>;

let expected: Shape | null = null;

/**
 * Whether a library of today's version still has the tables and columns that
 * it was made with, and triggers that name them: a bit flipped in the text of
 * its schema breaks no structure. What it has besides is not looked at.
 */
export function hasItsShape(db: Database.Database): boolean {
  expected ??= newShape();
  return [...expected].every(([table, columns]) => {
    const found = columnsOf(db, table);
    return columns.every((column) => found.includes(column)) && compiles(db, table, columns);
  });
}

function newShape(): Shape {
  const db = new Database(":memory:");
  try {
    migrate(db, () => undefined);
    const tables = names.parse(db.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'").pluck().all());
    return new Map(tables.map((table) => [table, columnsOf(db, table)]));
  } finally {
    db.close();
  }
}

function columnsOf(db: Database.Database, table: string): readonly string[] {
  return columnRows.parse(db.prepare("SELECT name FROM pragma_table_xinfo(?)").all(table)).map(({ name }) => name);
}

/** Reading, changing and deleting name every trigger and every table that this one refers to. Nothing is run. */
function compiles(db: Database.Database, table: string, columns: readonly string[]): boolean {
  try {
    // Of every column: some triggers are those of a few.
    for (const sql of [`UPDATE "${table}" SET ${columns.map((column) => `"${column}" = "${column}"`).join(", ")}`, `DELETE FROM "${table}"`, `INSERT INTO "${table}" DEFAULT VALUES`]) db.prepare(sql);
    return true;
  } catch (error) {
    // Anything else, a function that only the application has, says nothing of the schema.
    return !(error instanceof Error && /no such (?:table|column)/.test(error.message));
  }
}
