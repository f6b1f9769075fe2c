import { z } from "zod";
import { form } from "./languagetool.ts";
import { plainPassage } from "./passage.ts";
import { type Remark, soundRemark } from "./remark.ts";

/**
 * Grammalecte’s server (`POST /gc_text/fr`): plain text, one paragraph a line,
 * offsets in code points of the paragraph. A passage goes as one line.
 */
export const grammalectePath = "/gc_text/fr";

/** The body of a request about one passage. */
export function grammalecteBody(prose: string): string {
  return form({ text: plainPassage(prose).text });
}

const answerSchema = z.object({
  program: z.literal("grammalecte-fr"),
  data: z.array(
    z.object({
      iParagraph: z.number(),
      lGrammarErrors: z.array(
        z.object({
          nStart: z.number(),
          nEnd: z.number(),
          sRuleId: z.string(),
          sType: z.string(),
          sMessage: z.string(),
          aSuggestions: z.array(z.string()),
        }),
      ),
    }),
  ),
});

/** Spaces, quotation marks, apostrophes, capitals, numbers: the affair of Marbre’s own typography. */
const ours = new Set(
  "typo apos eepi esp tab nbsp tu maj minis virg poncfin num unit nf liga mapos chim redon1 redon2 neg".split(" "),
);

/** What an answer points at in the passage; `null` when it is no answer of Grammalecte. */
export function grammalecteRemarks(answer: unknown, prose: string): readonly Remark[] | null {
  const checked = answerSchema.safeParse(answer);
  if (!checked.success) return null;
  const { text, offsets } = plainPassage(prose);
  const units = unitsOf(text);
  const place = (codePoint: number) => offsets[units[codePoint] ?? -1] ?? -1;
  return checked.data.data.flatMap(({ lGrammarErrors }) =>
    lGrammarErrors.flatMap(({ nStart, nEnd, sRuleId, sType, sMessage, aSuggestions }) => {
      if (ours.has(sType)) return [];
      const last = place(nEnd - 1);
      const width = nEnd > nStart ? (units[nEnd] ?? 0) - (units[nEnd - 1] ?? 0) : 0;
      const remark = soundRemark(
        { from: place(nStart), to: last < 0 ? -1 : last + width, rule: `grammalecte:${sRuleId}`, message: sMessage, fixes: aSuggestions },
        prose,
      );
      return remark === null ? [] : [remark];
    }),
  );
}

/** UTF-16 offset of each code point of a text, and of its end. */
function unitsOf(text: string): readonly number[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return units;
}
