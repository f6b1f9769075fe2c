/**
 * Which articles are in the trash, without reading all of them: a search finds
 * by the index of words alone, then leaves these out.
 */
export const trashedIndex = `
CREATE INDEX articles_trashed ON articles (id) WHERE trashed_at IS NOT NULL;
`;
