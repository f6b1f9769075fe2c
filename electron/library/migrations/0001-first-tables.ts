/**
 * The first tables. Texts stand apart from the rows of the list, so that
 * reading or changing a row never carries a whole article along; the journal
 * and the words are keyed as they are read, without a rowid.
 */
export const firstTables = `
CREATE TABLE articles (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  titre TEXT NOT NULL,
  statut TEXT NOT NULL,
  rubrique TEXT NOT NULL,
  signes INTEGER NOT NULL,
  extrait TEXT NOT NULL,
  bouclage INTEGER,
  embargo INTEGER,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  trashed_at INTEGER,
  summary_seq INTEGER NOT NULL CHECK (summary_seq >= 0),
  calibrage INTEGER CHECK (calibrage >= 0),
  surtitre TEXT NOT NULL,
  signature TEXT NOT NULL,
  etiquettes TEXT NOT NULL CHECK (json_valid(etiquettes)),
  titre_web TEXT NOT NULL,
  titre_reseaux TEXT NOT NULL,
  slug TEXT NOT NULL,
  meta_description TEXT NOT NULL,
  chapo TEXT NOT NULL,
  autres TEXT NOT NULL,
  notes_privees TEXT NOT NULL,
  sources TEXT NOT NULL
) STRICT;

CREATE TABLE texts (
  article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  base_seq INTEGER NOT NULL CHECK (base_seq >= 0),
  length INTEGER NOT NULL CHECK (length >= 0),
  anchor INTEGER NOT NULL,
  head INTEGER NOT NULL,
  body TEXT NOT NULL,
  history TEXT NOT NULL
) STRICT;

CREATE TABLE journal (
  article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL CHECK (seq > 0),
  length INTEGER NOT NULL CHECK (length >= 0),
  anchor INTEGER NOT NULL,
  head INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  changes TEXT NOT NULL,
  PRIMARY KEY (article, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE exports (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  format TEXT NOT NULL,
  path TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX exports_by_article ON exports (article, id);

CREATE TABLE personal_words (
  word TEXT PRIMARY KEY,
  added_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ignored_words (
  article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  word TEXT NOT NULL,
  PRIMARY KEY (article, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;
`;
