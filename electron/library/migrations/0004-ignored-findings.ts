/** Findings of typography and style that the writer left, by what they are and what stands around them (`shared/ignored-finding.ts`). */
export const ignoredFindings = `
CREATE TABLE ignored_findings (
  article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  rule TEXT NOT NULL,
  excerpt TEXT NOT NULL,
  context TEXT NOT NULL,
  PRIMARY KEY (article, rule, excerpt, context)
) STRICT, WITHOUT ROWID;
`;
