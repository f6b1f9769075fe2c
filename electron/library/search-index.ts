import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { Article, ArticleId } from "../../shared/article.ts";
import type { Filters, Query, Term } from "../../shared/search/query.ts";
import { foldedText } from "../../shared/search/words.ts";

/** An article that was found; the higher its score, the better; 0 where nothing was ranked. */
export interface Found {
  readonly id: ArticleId;
  readonly score: number;
}

/** The tables `search` (FTS5) and `search_queue`: the folded words of articles. */
export interface SearchIndex {
  /** Best first, at most `limit`. A query that asks for nothing finds nothing. */
  find(query: Query, trashed: boolean, limit: number): Found[];
  /** Articles whose words are out of date, the latest first. */
  queued(limit: number): ArticleId[];
  queuedCount(): number;
  /** Articles with text that no fold has taken yet, and the last sequence number of each. */
  unfolded(): readonly { readonly id: ArticleId; readonly seq: number }[];
  /** Takes the words of an article, and the article out of the queue. */
  put(id: ArticleId, article: Article): void;
  unqueue(id: ArticleId): void;
}

/** Most articles whose relevance is computed: beyond, it costs more than it tells. */
const mostRanked = 1_500;

/** Most articles that are looked at for having a word in their title or chapô; fewer than so many with some of the words there, older ones are looked for. */
const mostInHead = 3_000;
const enoughInHead = 60;
/** Most matches that a search of the trash goes through to leave out those that are not there. */
const mostTrashed = 100_000;

/**
 * Words that are everywhere say little in a body: articles whose title or chapô
 * has them all come first, then those where it has some of them, then the
 * others, the latest first. `heads` has, for each word, those whose head has
 * it; `older` finds those with some of them whatever their age, and takes longer.
 */
function tiered(heads: readonly (readonly ArticleId[])[], matches: readonly ArticleId[], older: () => readonly ArticleId[], limit: number): Found[] {
  const [first = [], ...others] = heads.map((ids) => new Set(ids));
  const all = [...first].filter((id) => others.every((ids) => ids.has(id)));
  const inHead = new Set(heads.flat());
  const some = matches.filter((id) => inHead.has(id));
  const tiers = [all, all.length + some.length < enoughInHead ? older() : some, matches];
  const found = new Map<ArticleId, Found>();
  for (const [index, tier] of tiers.entries()) {
    for (const id of tier) {
      if (found.size >= limit) return [...found.values()];
      if (!found.has(id)) found.set(id, { id, score: tiers.length - index });
    }
  }
  return [...found.values()];
}

const foundRows = z.array(z.object({ id: z.number(), score: z.number() }));
const unfoldedRows = z.array(z.object({ id: z.number(), seq: z.number() }));

export function searchIndex(db: Database): SearchIndex {
  db.function("has_beginning", { deterministic: true }, hasBeginning);
  const where = `(a.trashed_at IS NOT NULL) = @trashed
    AND (@rubriques = '[]' OR has_beginning(json_array(a.rubrique), @rubriques))
    AND (@etiquettes = '[]' OR has_beginning(a.etiquettes, @etiquettes))
    AND (@statuts = '[]' OR a.statut IN (SELECT value FROM json_each(@statuts)))
    AND (@notRubriques = '[]' OR NOT has_beginning(json_array(a.rubrique), @notRubriques))
    AND (@notEtiquettes = '[]' OR NOT has_beginning(a.etiquettes, @notEtiquettes))
    AND (@notStatuts = '[]' OR a.statut NOT IN (SELECT value FROM json_each(@notStatuts)))
    AND (@since IS NULL OR ${writtenAt} >= @since)
    AND (@before IS NULL OR ${writtenAt} < @before)`;
  // The index leads, and gives its rows in the order of their rank.
  const ranked = db.prepare(
    `SELECT s.rowid AS id, -s.rank AS score FROM search s CROSS JOIN articles a ON a.id = s.rowid
     WHERE s.search MATCH @match AND ${where} ORDER BY s.rank LIMIT @limit`,
  );
  const matching = db.prepare("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?").pluck();
  const inTrash = db.prepare("SELECT id FROM articles WHERE trashed_at IS NOT NULL").pluck();
  const latest = db.prepare(
    `SELECT s.rowid FROM search s CROSS JOIN articles a ON a.id = s.rowid
     WHERE s.search MATCH @match AND ${where} ORDER BY s.rowid DESC LIMIT @limit`,
  ).pluck();
  const unranked = db.prepare(
    `SELECT a.id AS id, 0 AS score FROM articles a
     WHERE (@excluded = '' OR a.id NOT IN (SELECT rowid FROM search WHERE search MATCH @excluded)) AND ${where}
     ORDER BY ${writtenAt} DESC, a.id DESC LIMIT @limit`,
  );
  const queued = db.prepare("SELECT article FROM search_queue ORDER BY article DESC LIMIT ?").pluck();
  const queuedCount = db.prepare("SELECT count(*) FROM search_queue").pluck();
  const unfolded = db.prepare("SELECT article AS id, max(seq) AS seq FROM journal GROUP BY article");
  const clear = db.prepare("DELETE FROM search WHERE rowid = ?");
  const add = db.prepare("INSERT INTO search (rowid, titre, chapo, corps, fiche) VALUES (?, ?, ?, ?, ?)");
  const unqueue = db.prepare("DELETE FROM search_queue WHERE article = ?");

  return {
    find(query, trashed, limit) {
      const values = { ...filterValues(query.filters), trashed: trashed ? 1 : 0, limit };
      const excluded = query.excluded.map(expressionOf).join(" OR ");
      if (query.terms.length === 0) return foundRows.parse(unranked.all({ ...values, excluded }));
      const wanted = query.terms.map(expressionOf).join(" AND ");
      const match = excluded === "" ? wanted : `(${wanted}) NOT (${excluded})`;
      const latestFew = matching.all(match, mostRanked + 1).map(Number);
      if (latestFew.length <= mostRanked) return foundRows.parse(ranked.all({ ...values, match }));
      const trash = new Set(inTrash.all().map(Number));
      const isHere = (id: ArticleId) => trash.has(id) === trashed;
      /** The latest articles that match, by the index of words alone where nothing else is asked of them. */
      const latestOf = (expression: string, most: number): readonly ArticleId[] => {
        if (hasFilters(query.filters)) return latest.all({ ...values, match: expression, limit: most }).map(Number);
        return matching.all(expression, most + (trashed ? mostTrashed : trash.size)).map(Number).filter(isHere);
      };
      const known = hasFilters(query.filters) ? [] : latestFew.filter(isHere);
      const matches = known.length >= limit ? known : latestOf(match, limit);
      const not = excluded === "" ? "" : ` NOT (${excluded})`;
      const heads = query.terms.map((term) => latestOf(`({titre chapo} : ${expressionOf(term)})${not}`, mostInHead));
      const some = `((${wanted}) AND {titre chapo} : (${query.terms.map(expressionOf).join(" OR ")}))${not}`;
      return tiered(heads, matches, () => latestOf(some, enoughInHead), limit);
    },
    queued: (limit) => z.array(z.number()).parse(queued.all(limit)),
    queuedCount: () => Number(queuedCount.get()),
    unfolded: () => unfoldedRows.parse(unfolded.all()),
    put(id, { fields, body }) {
      const { surtitre, signature, rubrique, etiquettes, titreWeb, titreReseaux, metaDescription, slug, notesPrivees, sources, autres } = fields;
      const fiche = [surtitre, titreWeb, titreReseaux, rubrique, ...etiquettes, signature, metaDescription, slug, notesPrivees, sources, autres];
      clear.run(id);
      add.run(id, foldedText(fields.titre), foldedText(fields.chapo), foldedText(body), foldedText(fiche.join("\n")));
      unqueue.run(id);
    },
    unqueue: (id) => {
      unqueue.run(id);
    },
  };
}

/** When an article was last written to, as the list tells it. */
const writtenAt = "coalesce((SELECT saved_at FROM journal WHERE article = a.id ORDER BY seq DESC LIMIT 1), a.updated_at)";

function hasFilters({ from, before, ...lists }: Filters): boolean {
  return from !== null || before !== null || Object.values(lists).some((list) => list.length > 0);
}

function filterValues({ from, before, ...lists }: Filters) {
  const texts = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, JSON.stringify(list)]));
  return { ...texts, since: from, before };
}

/** Folded words hold letters and digits only: between quotes, they can't be anything but words to FTS5. */
function expressionOf({ words, prefix, joined }: Term): string {
  const star = prefix ? " *" : "";
  const phrase = `"${words.join(" ")}"${star}`;
  return joined === "" ? phrase : `(${phrase} OR "${joined}"${star})`;
}

/** Whether a text of a JSON list begins, folded, with one of the beginnings of another: 1 or 0. */
function hasBeginning(texts: unknown, beginnings: unknown): 0 | 1 {
  const wanted = listOf(beginnings);
  return listOf(texts).some((text) => wanted.some((beginning) => foldedText(text).startsWith(beginning))) ? 1 : 0;
}

function listOf(json: unknown): string[] {
  return z.array(z.string()).parse(JSON.parse(String(json)));
}
