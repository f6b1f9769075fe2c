import type { Database } from "better-sqlite3";

/** The table `personal_words`: the user's own dictionary, sorted as French sorts. */
export interface PersonalWordsTable {
  list(): string[];
  add(word: string, now: number): void;
  remove(word: string): void;
}

const collator = new Intl.Collator("fr");

export function personalWordsTable(db: Database): PersonalWordsTable {
  const list = db.prepare("SELECT word FROM personal_words").pluck();
  const add = db.prepare("INSERT INTO personal_words (word, added_at) VALUES (?, ?) ON CONFLICT DO NOTHING");
  const remove = db.prepare("DELETE FROM personal_words WHERE word = ?");
  return {
    list: () => list.all().map(String).sort(collator.compare),
    add: (word, now) => {
      add.run(word.normalize("NFC"), now);
    },
    remove: (word) => {
      remove.run(word.normalize("NFC"));
    },
  };
}
