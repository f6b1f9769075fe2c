import { z } from "zod";
import { piecesOf } from "./passage.ts";
import { type Remark, soundRemark } from "./remark.ts";

/**
 * LanguageTool’s HTTP API, version 2 (`POST /v2/check`): the text goes as
 * annotations, so that the offsets of the answer are those of the source.
 */
export const languageToolPath = "/v2/check";

/** The body of a request about one passage. */
export function languageToolBody(prose: string): string {
  const annotation = piecesOf(prose);
  return form({ language: "fr", data: JSON.stringify({ annotation }) });
}

const answerSchema = z.object({
  matches: z.array(
    z.object({
      message: z.string(),
      offset: z.number(),
      length: z.number(),
      replacements: z.array(z.object({ value: z.string() })),
      rule: z.object({
        id: z.string(),
        issueType: z.string().optional(),
        category: z.object({ id: z.string() }).optional(),
      }),
    }),
  ),
});

/** Spelling, spaces and quotation marks are the affair of Marbre’s own desks. */
const ours = new Set(["misspelling", "typographical", "whitespace"]);
const ourCategories = new Set(["TYPOGRAPHY", "TYPOS", "CASING"]);
const ourRules = /^(?:FR_SPELLING|HUNSPELL|FRENCH_WHITESPACE|COMMA_PARENTHESIS|DOUBLE_PUNCTUATION|UNPAIRED|APOS_|ESPACE)/;

/** What an answer points at in the passage; `null` when it is no answer of LanguageTool. */
export function languageToolRemarks(answer: unknown, prose: string): readonly Remark[] | null {
  const checked = answerSchema.safeParse(answer);
  if (!checked.success) return null;
  return checked.data.matches.flatMap(({ message, offset, length, replacements, rule }) => {
    if (ours.has(rule.issueType ?? "") || ourCategories.has(rule.category?.id ?? "") || ourRules.test(rule.id)) return [];
    const remark = soundRemark(
      { from: offset, to: offset + length, rule: `languagetool:${rule.id}`, message, fixes: replacements.map(({ value }) => value) },
      prose,
    );
    return remark === null ? [] : [remark];
  });
}

/** `application/x-www-form-urlencoded`; a lone half of a surrogate pair, which can’t be written, becomes U+FFFD. */
export function form(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, "\ufffd"))}`)
    .join("&");
}
