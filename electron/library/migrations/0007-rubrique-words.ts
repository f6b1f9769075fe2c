/** Words that are right in the articles of one rubrique only; `rubrique` is the key of its `name` (`rubriqueKey`). */
export const rubriqueWords = `
CREATE TABLE rubrique_words (
  rubrique TEXT NOT NULL,
  word TEXT NOT NULL,
  name TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  PRIMARY KEY (rubrique, word)
) STRICT, WITHOUT ROWID;
`;
