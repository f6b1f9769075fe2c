/**
 * SQLite keeps text as UTF-8, which has no half of a surrogate pair. An edit can
 * leave one for an instant: such a body is written escaped (JSON), and marked.
 */
export const escapedTexts = `
ALTER TABLE texts ADD COLUMN escaped INTEGER NOT NULL DEFAULT 0 CHECK (escaped IN (0, 1));
`;
