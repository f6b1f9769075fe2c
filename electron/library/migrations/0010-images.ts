/**
 * Images, once each by their content. In the database and not beside it: an
 * image and the text that shows it are saved, copied, checked and removed
 * together. `content` is last, so that a list never reads it.
 */
export const imageTables = `
CREATE TABLE images (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  added_at INTEGER NOT NULL,
  content BLOB NOT NULL
) STRICT;
`;
