import type { Finding } from "./finding.ts";
import type { SourceText } from "./markdown/source-text.ts";

/** What a finding covers, with enough of its line around it to be recognised. */
export interface Excerpt {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** How far the words around are looked for, in UTF-16 units. */
const reach = 24;

/**
 * The excerpt of a finding. What has letters says itself, within its word,
 * unless asked otherwise; a space or a mark comes with the words that it stands between.
 *
 *     C’est « vraiment ?       « vraiment ? »
 *                     ^^
 */
export function excerptOf(text: SourceText, { from, to }: Pick<Finding, "from" | "to">, around: "when needed" | "always" = "when needed"): Excerpt {
  const found = text.slice(from, to);
  if (around === "when needed" && /[\p{L}\p{N}]{2}/u.test(found)) {
    // « oe » in « coeur », « ère » in « 1ère »: letters of a word come with the others.
    const head = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, from - reach), from))?.[0] ?? "";
    const tail = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(to, to + reach))?.[0] ?? "";
    return { before: head, found, after: tail };
  }
  const before = /[^\s]*[^\S\n]?$/u.exec(text.slice(Math.max(0, from - reach), from))?.[0] ?? "";
  const after = /^[^\S\n]?[^\s]*/u.exec(text.slice(to, to + reach))?.[0] ?? "";
  // A word cut where the reach ends must not end with half a character.
  return { before: before.replace(/^[\udc00-\udfff]/, ""), found, after: after.replace(/[\ud800-\udbff]$/, "").trimEnd() };
}
