/**
 * Articles that were deleted for good, so that copies of the library can let go
 * of them too. A trigger writes them: every way of deleting, present or to
 * come, is followed. A copy is matched by number and date of creation.
 */
export const purged = `
CREATE TABLE purged (
  article INTEGER PRIMARY KEY,
  created_at INTEGER NOT NULL
) STRICT;
CREATE TRIGGER purged_article AFTER DELETE ON articles BEGIN
  INSERT INTO purged (article, created_at) VALUES (OLD.id, OLD.created_at) ON CONFLICT DO UPDATE SET created_at = excluded.created_at;
END;
`;
