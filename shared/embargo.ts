import type { Article, Fields } from "./article.ts";
import { embargoSentences as say } from "./fr/embargo.ts";
import type { ExportFormat } from "./export-profile-schema.ts";
import { headerEnd } from "./front-matter-header.ts";
import { parisText } from "./paris-time.ts";
import { Failure } from "./result.ts";

/** Shortest reason that says something, in characters. */
export const minReasonLength = 3;
/** Longest reason that is kept, in characters. */
export const maxReasonLength = 500;

/** Whether an article may not leave yet: its embargo is an instant, and `now` is before it (ms UTC). */
export function isUnderEmbargo({ embargo }: Pick<Fields, "embargo">, now: number): boolean {
  return embargo !== null && now < embargo;
}

/** How the way out of an article under embargo ended. */
export interface Leave {
  /** The article to write: stamped when its embargo is overridden. */
  readonly article: Article;
  /** What is to be logged; `null` when no embargo holds the article. */
  readonly override: { readonly embargo: number | null; readonly reason: string } | null;
}

/**
 * The one gate of every output: exports, print, copies, command line. Throws
 * `Failure("embargo")` for an article under embargo without a reason; with one,
 * the article bears the embargo and the reason for all to read.
 */
export function leaveHouse(article: Article, format: ExportFormat, now: number, reason = ""): Leave {
  const { fields } = article;
  const until = heldUntil(article, now);
  if (until === null) return { article, override: null };
  const said = reason.normalize("NFC").replace(/\s+/gu, " ").trim().slice(0, maxReasonLength);
  if ([...said].length < minReasonLength) throw new Failure("embargo");
  return { article: stamped(article, format, say.stamp(until, said)), override: { embargo: fields.embargo, reason: said } };
}

/**
 * Until when an article may not leave, as a document says it; `null` when it
 * may. An embargo whose date was not understood holds without end: the person
 * who wrote it meant one.
 */
export function heldUntil({ fields, body }: Article, now: number): string | null {
  const { embargo, autres } = fields;
  if (embargo !== null) return isUnderEmbargo(fields, now) ? say.date(parisText(embargo)) : null;
  return saysEmbargo(autres) || saysEmbargo(body.slice(0, headerEnd(body))) ? say.unknownDate : null;
}

/** Whether some YAML that was kept without being understood gives an embargo. */
function saysEmbargo(yaml: string): boolean {
  return /^[ \t]*["']?embargo["']?[ \t\u00a0\u202f]*:[ \t]*(?![ \t]|~|null\b|#|\r?$)\S/imu.test(yaml);
}

/** Outputs that begin with the titraille; the others are the body alone, or a source. */
const withTitraille: ReadonlySet<string> = new Set(["html", "pdf", "txt", "docx"]);

/** An article that says first of all that it is under embargo. */
function stamped({ fields, body }: Article, format: ExportFormat, stamp: string): Article {
  if (!withTitraille.has(format)) return { fields, body: `**${stamp.replace(/[\\`*_{}[\]<>#|~%!&]/gu, "\\$&")}**\n\n${body}` };
  // In the titraille these marks hide what they hold: a reason is printed whole.
  const shown = stamp.replaceAll("%%", "% %").replaceAll("<!--", "< !--");
  return { fields: { ...fields, surtitre: fields.surtitre.trim() === "" ? shown : `${shown} · ${fields.surtitre}` }, body };
}
