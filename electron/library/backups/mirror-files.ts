import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type ArticleId, articleIdSchema } from "../../../shared/article.ts";
import type { Mark } from "../marks.ts";

/** Folder, inside the library's, that holds each article as a plain Markdown file. */
export const mirrorFolder = "secours";

/** A file of the mirror, and the article that it copies. */
export interface MirrorFile {
  readonly id: ArticleId;
  readonly name: string;
  /** Its date: that of the article when it was copied, in ms UTC. */
  readonly modifiedAt: number;
  /** Sequence number of the text that it copies; `null` when the index does not know this very file. */
  readonly seq: number | null;
  /** Sums of the text that it copies and of its own bytes; `null` when the index does not know this very file. */
  readonly sums: readonly [text: number, file: number] | null;
  /** Whether it says that the article is put away; `null` as for the others. */
  readonly archived: boolean | null;
}

/** The sequence number, date and sums of each file; a comfort that can be lost or stale, and is checked against the files. */
const indexName = ".index.json";
const indexSchema = z.record(z.string(), z.tuple([z.number(), z.number(), z.number(), z.number()]).rest(z.number()));

/** The files of a mirror; where several copy the same article, the latest comes last. None when there is no folder. */
export function mirrorFiles(folder: string): readonly MirrorFile[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const index = readIndex(folder);
  return readdirSync(folder)
    .flatMap((name): MirrorFile[] => {
      const id = articleIdSchema.safeParse(Number(/-(\d+)\.md$/.exec(name)?.[1])).data;
      const found = id === undefined ? undefined : statSync(join(folder, name), { throwIfNoEntry: false });
      if (id === undefined || found?.isFile() !== true) return [];
      const modifiedAt = Math.round(found.mtimeMs);
      const known = index[id];
      if (known === undefined || known[1] !== modifiedAt) return [{ id, name, modifiedAt, seq: null, sums: null, archived: null }];
      const [seq, , text, file, archived = 0] = known;
      return [{ id, name, modifiedAt, seq, sums: [text, file], archived: archived === 1 }];
    })
    .sort((a, b) => (a.seq ?? -1) - (b.seq ?? -1) || a.modifiedAt - b.modifiedAt);
}

/**
 * Whether a file copies a later state than the library's. Sequence numbers
 * decide when the index has them: a clock can be wrong. `null` is for an
 * article that the library does not have.
 */
export function isLater(file: MirrorFile, mark: Mark | null): boolean {
  if (mark === null) return true;
  if (file.seq !== null && file.seq !== mark.seq) return file.seq > mark.seq;
  return file.modifiedAt > mark.updatedAt;
}

export function writeIndex(folder: string, files: Iterable<MirrorFile>): void {
  const entries = [...files].flatMap(({ id, seq, modifiedAt, sums, archived }) => (seq === null || sums === null ? [] : [[String(id), [seq, modifiedAt, ...sums, archived === true ? 1 : 0]]]));
  writeFileSync(join(folder, indexName), JSON.stringify(Object.fromEntries(entries)), { mode: 0o600 });
}

function readIndex(folder: string): z.infer<typeof indexSchema> {
  try {
    return indexSchema.parse(JSON.parse(readFileSync(join(folder, indexName), "utf8")));
  } catch {
    // Absent, cut or foreign: dates alone will do.
    return {};
  }
}
