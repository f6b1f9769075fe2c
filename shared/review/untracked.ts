import { finalText, paragraphSign, type ReviewParagraph, type ReviewToken, type Who } from "../import/docx-review-types.ts";
import { align } from "./align.ts";

/** A paragraph that was changed without being tracked, as if it had been: compared word by word with what was sent. */
export function retracked(sent: string, paragraph: ReviewParagraph, who: Who): ReviewParagraph {
  const before = wordsOf(sent);
  const after = wordsOf(finalText(paragraph).trim());
  const pairs = align(before.map(folded), after.map(folded), null);
  const tokens: ReviewToken[] = [];
  const put = (change: "keep" | "ins" | "del", text: string) => tokens.push({ kind: "text", text, change, who, strong: false, em: false });
  let at = 0;
  for (const [i, word] of after.entries()) {
    const pair = pairs[i] ?? -1;
    if (pair >= 0) {
      while (at < pair) put("del", before[at++] ?? "");
      put("keep", before[at++] ?? "");
    } else if (word === paragraphSign) tokens.push({ kind: "split", who, style: paragraph.style, isItem: paragraph.isItem });
    else put("ins", word);
  }
  while (at < before.length) put("del", before[at++] ?? "");
  // What was said of the paragraph is said at its end.
  const said = paragraph.tokens.filter((token) => token.kind === "comment" && token.edge === "end");
  return { ...paragraph, tokens: [...tokens, ...said] };
}

/** Word, blank or sign: « l’État. » is three words and a sign. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|[^]/gu) ?? [];
}

/** No-break spaces and typographic apostrophes are not worth a change: programs turn them as they like. */
export function folded(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, " ").replace(/[’‘]/g, "'");
}

/** What the two texts of a paragraph are compared by. */
export function keyOf(text: string): string {
  return folded(text).replace(/^[ \n\t]+|[ \n\t]+$/g, "");
}
