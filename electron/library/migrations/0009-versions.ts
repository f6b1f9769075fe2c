/**
 * Earlier states of the articles. Most of a state stands in an earlier one:
 * `delta` says it in few bytes from a whole text that several states share.
 * `id` orders them, whatever the clock says; `steady_at` is the time that has
 * surely passed, by which they grow old (`version-clock.ts`).
 */
export const versionTables = `
CREATE TABLE version_texts (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  content BLOB NOT NULL
) STRICT;
CREATE INDEX version_texts_by_article ON version_texts (article);

CREATE TABLE versions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL CHECK (seq >= 0),
  name TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  steady_at INTEGER NOT NULL,
  signes INTEGER NOT NULL,
  fields_mark TEXT NOT NULL,
  text INTEGER NOT NULL REFERENCES version_texts (id),
  delta BLOB NOT NULL
) STRICT;
CREATE INDEX versions_by_article ON versions (article, id);
CREATE INDEX versions_by_text ON versions (text);

CREATE TABLE version_clock (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  seen_at INTEGER NOT NULL,
  steady_at INTEGER NOT NULL
) STRICT;
`;
