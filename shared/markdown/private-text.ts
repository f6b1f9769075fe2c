/**
 * Markdown or HTML source without what is private: comments, closed or not,
 * and remarks. For source that no parser has read further; in what was parsed,
 * they are nodes that no writer writes.
 */
export function withoutPrivateText(source: string): string {
  return source.replace(/<!--[^]*?(?:-->|$)/g, "").replace(/%%[^]*?%%/g, "");
}

/**
 * A field of the fiche without what is private in it: comments, and remarks
 * that are not percentages (« 50 %% »). One left open is text.
 */
export function publicField(field: string): string {
  if (!field.includes("%%") && !field.includes("<!--")) return field;
  return field.replace(/<!--[^]*?(?:-->|$)/g, "").replace(/(?<!\d[ \u00a0\u202f]?)%%[^]*?%%/g, "");
}
