/**
 * Markdown or HTML source without what is private: comments, closed or not,
 * and remarks. For source that no parser has read further; in what was parsed,
 * they are nodes that no writer writes.
 */
export function withoutPrivateText(source: string): string {
  return source.replace(/<!--[^]*?(?:-->|$)/g, "").replace(/%%[^]*?%%/g, "");
}
