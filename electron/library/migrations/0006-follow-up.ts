/**
 * What a newsroom follows of an article: when it changed status, the outputs
 * that left before the end of an embargo, whether it is archived; the models of
 * articles; and the text of each export, so that it can be compared.
 */
export const followUp = `
ALTER TABLE articles ADD COLUMN archived_at INTEGER;

CREATE TABLE status_changes (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  statut TEXT NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX status_changes_by_article ON status_changes (article, id);

CREATE TABLE embargo_overrides (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  embargo INTEGER,
  reason TEXT NOT NULL,
  format TEXT NOT NULL,
  left_at INTEGER NOT NULL
) STRICT;
CREATE INDEX embargo_overrides_by_article ON embargo_overrides (article, id);

CREATE TABLE templates (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  source TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

ALTER TABLE exports ADD COLUMN source BLOB;
`;
