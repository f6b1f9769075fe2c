import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ChangeSet } from "@codemirror/state";
import Database from "better-sqlite3";
import { openLibrary } from "../../../electron/library/library.ts";
import { changeSetJsonSchema } from "../../../shared/ipc.ts";
import { interleave, type Measure } from "../measure.ts";
import { frenchArticle, frenchTitle } from "../texts.ts";

/** What the library costs, on a real folder of the disk. */
export const libraryMeasures: readonly Measure[] = [100, 1_000, 10_000].map(autosave);

function autosave(articles: number): Measure {
  return {
    id: `autosave-${articles}`,
    what: `Autosave commit, library of ${articles} articles`,
    unit: "ms",
    referenceName: "bare insert, WAL, FULL",
    bounds: [{ on: "ratio", figure: "p95", limit: 1.5, sense: "at-most" }],
    run: async () => {
      const folder = mkdtempSync(join(tmpdir(), "marbre-bench-"));
      try {
        return await measureCommits(folder, articles);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

const commits = 200;
/** Half a minute of typing: before, it is the compiler of JavaScript that is measured. */
const warmUp = 100;

async function measureCommits(folder: string, articles: number) {
  const library = openLibrary(join(folder, "library"), 0);
  const body = frenchArticle(1_500, 1);
  for (let i = 1; i < articles; i++) library.create({ titre: frenchTitle(i) }, body.slice(0, 2_000), i);
  const { id } = library.create({ titre: frenchTitle(0) }, body, articles);
  const bare = new Database(join(folder, "bare.sqlite"));
  for (const pragma of ["journal_mode = WAL", "synchronous = FULL"]) bare.pragma(pragma);
  bare.exec("CREATE TABLE journal (id INTEGER PRIMARY KEY, at INTEGER, changes TEXT)");
  const insert = bare.prepare("INSERT INTO journal (at, changes) VALUES (?, ?)");

  let after = 0;
  let length = body.length;
  const at = Math.floor(body.length / 2);
  // Each a quarter of a second of fast typing, as the page sends it: making it is the page's work, reading it is part of a commit.
  const sent = Array.from({ length: commits + warmUp }, () => {
    const changes = ChangeSet.of({ from: at, insert: "mots " }, length);
    length = changes.newLength;
    return changes.toJSON() as unknown;
  });
  const samples = await interleave(
    commits,
    () => {
      const changes = [changeSetJsonSchema.parse(sent[after])];
      library.append({ id, after: after++, changes, selection: { anchor: at, head: at } }, after);
    },
    () => insert.run(after, JSON.stringify([at, [0, "mots "], length - at])),
    warmUp,
  );
  bare.close();
  library.close();
  return samples;
}
