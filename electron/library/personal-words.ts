import type { Database } from "better-sqlite3";
import { z } from "zod";
import { type PersonalWord, rubriqueKey } from "../../shared/spelling/rubrique.ts";

/** The tables `personal_words` and `rubrique_words`: the user's own dictionary, sorted as French sorts. */
export interface PersonalWordsTable {
  list(): PersonalWord[];
  /** Says whether the word was not there yet. */
  add(own: PersonalWord, now: number): boolean;
  remove(own: PersonalWord): void;
}

const collator = new Intl.Collator("fr");
const rows = z.array(z.object({ word: z.string(), rubrique: z.string() }));

/** The user's dictionary, of a library of any version: the first ones had no words of rubriques. */
export function readPersonalWords(db: Database): PersonalWord[] {
  const hasRubriques = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'rubrique_words'").get() !== undefined;
  const ofRubriques = hasRubriques ? " UNION ALL SELECT word, name FROM rubrique_words" : "";
  return rows
    .parse(db.prepare(`SELECT word, '' AS rubrique FROM personal_words${ofRubriques}`).all())
    .sort((a, b) => collator.compare(a.word, b.word) || collator.compare(a.rubrique, b.rubrique));
}

export function personalWordsTable(db: Database): PersonalWordsTable {
  const add = db.prepare("INSERT INTO personal_words (word, added_at) VALUES (?, ?) ON CONFLICT DO NOTHING");
  const remove = db.prepare("DELETE FROM personal_words WHERE word = ?");
  const addTo = db.prepare(
    "INSERT INTO rubrique_words (rubrique, word, name, added_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const removeFrom = db.prepare("DELETE FROM rubrique_words WHERE rubrique = ? AND word = ?");
  return {
    list: () => readPersonalWords(db),
    add({ word, rubrique }, now) {
      const own = word.normalize("NFC");
      const key = rubriqueKey(rubrique);
      const { changes } = key === "" ? add.run(own, now) : addTo.run(key, own, rubrique.trim(), now);
      return changes > 0;
    },
    remove({ word, rubrique }) {
      const own = word.normalize("NFC");
      const key = rubriqueKey(rubrique);
      if (key === "") remove.run(own);
      else removeFrom.run(key, own);
    },
  };
}
