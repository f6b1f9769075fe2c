import { CriticMarks } from "./inline/critic.ts";

/**
 * Markdown or HTML source without what is private: comments, closed or not,
 * remarks, what a tracked change cuts. For source that no parser has read further; in what was parsed,
 * they are nodes that no writer writes.
 */
export function withoutPrivateText(source: string): string {
  return withoutCritic(source.replace(/<!--[^]*?(?:-->|$)/g, "").replace(/%%[^]*?%%/g, ""));
}

/**
 * A field of the fiche without what is private in it: comments, and remarks
 * that are not percentages (« 50 %% »). One left open is text.
 */
export function publicField(field: string): string {
  if (!/%%|<!--|\{[+\-~=>]/.test(field)) return field;
  return withoutCritic(field.replace(/<!--[^]*?(?:-->|$)/g, "").replace(/(?<!\d[ \u00a0\u202f]?)%%[^]*?%%/g, ""));
}

/** Changes of CriticMarkup as accepted, without its comments; a mark that nothing closes is text. */
function withoutCritic(source: string): string {
  if (!/\{[+\-~=>]/.test(source)) return source;
  const marks = new CriticMarks(source);
  let kept = "";
  let at = 0;
  for (let open = source.indexOf("{"); open >= 0; open = source.indexOf("{", Math.max(at, open + 1))) {
    const found = marks.read(open);
    const whole = found?.spans[0];
    if (found === null || whole === undefined) continue;
    kept += source.slice(at, open);
    const shown = whole.name === "Deletion" ? undefined : found.inside.at(-1);
    const isCut = whole.name === "Substitution" && source.slice(whole.to - 5, whole.to) === "~>~~}";
    if (shown !== undefined && !isCut) kept += withoutCritic(source.slice(shown.from, shown.to));
    at = whole.to;
  }
  return kept + source.slice(at);
}
