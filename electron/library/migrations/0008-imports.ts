/** Which files articles were imported from, so that the same file is known again. */
export const imports = `
CREATE TABLE imports (
  article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  source TEXT NOT NULL,
  taken TEXT NOT NULL,
  imported_at INTEGER NOT NULL
) STRICT;
CREATE INDEX imports_by_source ON imports (source);
CREATE INDEX imports_by_path ON imports (path);
`;
