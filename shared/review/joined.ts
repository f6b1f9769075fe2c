import { finalText, type ReviewParagraph, type ReviewToken, type Who } from "../import/docx-review-types.ts";

/**
 * Paragraphs of which none runs into the next: where a reviewer joined two, the
 * first gets the words of the second as an addition, and the second loses them.
 */
export function unjoined(paragraphs: readonly ReviewParagraph[]): readonly ReviewParagraph[] {
  const made: ReviewParagraph[] = [];
  for (const paragraph of paragraphs.toReversed()) {
    const next = made[0];
    const who = paragraph.join;
    if (who === null || next === undefined || !canJoin(paragraph, next)) {
      made.unshift(paragraph);
      continue;
    }
    const taken = next.tokens.flatMap((token) => asAddition(token, who));
    const left = next.tokens.flatMap((token) => asCut(token, who));
    made[0] = { ...next, tokens: left };
    made.unshift({ ...paragraph, tokens: [...paragraph.tokens, ...taken] });
  }
  return made;
}

/** Whether the end of a paragraph that was cut joins it to the next: both have words left, and neither is code or a légende. */
export function canJoin(paragraph: ReviewParagraph, next: ReviewParagraph): boolean {
  const isText = [paragraph, next].every((one) => !closed.has(one.style) && finalText(one).trim() !== "");
  return paragraph.join !== null && next.place === paragraph.place && isText;
}

/** Styles of the paragraphs that no mark can be put in; LibreOffice drops letters with accents from their names. */
const closed: ReadonlySet<string> = new Set(["Code", "Separation", "Sparation", "Image", "Legende", "Lgende"]);

function asAddition(token: ReviewToken, who: Who): ReviewToken[] {
  if (token.kind !== "text") return token.kind === "split" ? [token] : [];
  return token.change === "del" ? [] : [{ ...token, change: "ins", who: token.change === "ins" ? token.who : who }];
}

function asCut(token: ReviewToken, who: Who): ReviewToken[] {
  if (token.kind !== "text") return token.kind === "comment" ? [token] : [];
  return token.change === "ins" ? [] : [{ ...token, change: "del", who: token.change === "del" ? token.who : who }];
}
