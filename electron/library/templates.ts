import type { Database } from "better-sqlite3";
import { z } from "zod";
import { Failure } from "../../shared/result.ts";

/** A model of the writer's own: its name, and an article as a file of ours. */
export interface OwnTemplate {
  readonly id: number;
  readonly name: string;
  readonly source: string;
}

/** The table `templates`: the writer's own models. */
export interface TemplatesTable {
  /** In the order of their making. */
  list(): OwnTemplate[];
  /** Throws `Failure("not-found")`, as all that take an id. */
  get(id: number): OwnTemplate;
  insert(name: string, source: string, at: number): OwnTemplate;
  rename(id: number, name: string): void;
  remove(id: number): void;
}

const row = z.object({ id: z.number(), name: z.string(), source: z.string() });

export function templatesTable(db: Database): TemplatesTable {
  const list = db.prepare("SELECT id, name, source FROM templates ORDER BY id");
  const get = db.prepare("SELECT id, name, source FROM templates WHERE id = ?");
  const insert = db.prepare("INSERT INTO templates (name, source, created_at) VALUES (?, ?, ?)");
  const rename = db.prepare("UPDATE templates SET name = ? WHERE id = ?");
  const remove = db.prepare("DELETE FROM templates WHERE id = ?");
  const touched = (changes: number): void => {
    if (changes === 0) throw new Failure("not-found");
  };
  return {
    list: () => z.array(row).parse(list.all()),
    get: (id) => {
      const found = get.get(id);
      if (found === undefined) throw new Failure("not-found");
      return row.parse(found);
    },
    insert: (name, source, at) => ({ id: Number(insert.run(name, source, at).lastInsertRowid), name, source }),
    rename: (id, name) => touched(rename.run(name, id).changes),
    remove: (id) => touched(remove.run(id).changes),
  };
}
