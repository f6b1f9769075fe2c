import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Library, openLibrary } from "../../../electron/library/library.ts";
import { parseQuery } from "../../../shared/search/query.ts";
import { seededRandom } from "../../../shared/seeded-random.ts";
import { interleave, type Measure } from "../measure.ts";
import { frenchArticle, frenchTitle } from "../texts.ts";

/** Full-text search of a whole library, as the page asks for it, against `grep` on the same texts. */
export const searchMeasures: readonly Measure[] = [1_000, 10_000].map(twoWords);

/** Extracts that go with a page's first answer. */
const extracts = 8;

/** Words of the generated texts, with and without accents. */
const words = ["chiffrement", "opérateur", "facturation", "processeurs", "telephones", "régulation", "chercheur", "faille", "moteur", "protocole", "enquete", "partenaires", "coréen", "réparation"];

function twoWords(articles: number): Measure {
  return {
    id: `search-${articles}`,
    what: `Search, ${articles} articles, two words`,
    unit: "ms",
    referenceName: "grep -ril",
    bounds: [
      { on: "ratio", figure: "p95", limit: 1 / 20, sense: "at-most" },
      { on: "ours", figure: "p95", limit: 20, sense: "at-most" },
    ],
    run: async () => {
      const folder = mkdtempSync(join(tmpdir(), "marbre-bench-"));
      try {
        return await measureSearch(folder, articles);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

async function measureSearch(folder: string, articles: number) {
  const library = openLibrary(join(folder, "library"), 0);
  const files = join(folder, "files");
  mkdirSync(files);
  for (let index = 0; index < articles; index++) {
    const body = frenchArticle(600, index);
    library.create({ titre: frenchTitle(index) }, body, index);
    writeFileSync(join(files, `${index}.md`), body);
  }
  library.search.keepUp(Number.MAX_SAFE_INTEGER);
  const random = seededRandom(1);
  const pair = () => [random.pick(words), random.pick(words)] as const;
  const samples = await interleave(60, () => search(library, pair()), () => grep(files, pair()), 5);
  library.close();
  return { ...samples, note: `${extracts} extracts included; frequent words: most articles have both` };
}

function search(library: Library, pair: readonly [string, string]): void {
  const query = parseQuery(pair.join(" "), 0, { typing: true });
  const { found } = library.search.find(query, false, 100);
  library.search.extracts(query, found.slice(0, extracts).map(({ id }) => id));
}

/** The files that have both words: one `grep` for each, the second on what the first has found. */
function grep(folder: string, [first, second]: readonly [string, string]): void {
  const one = spawnSync("grep", ["-rilZ", first, folder], { maxBuffer: 50_000_000 });
  if (one.error !== undefined) throw new Error("grep is not installed");
  spawnSync("xargs", ["-0", "-r", "grep", "-il", second], { input: one.stdout, maxBuffer: 50_000_000 });
}
