import { QUOTE } from "../features.ts";
import { quotesOf } from "../quotes.ts";
import { isBlankAt, spacesAfter, spacesBefore } from "../reading.ts";
import { proposal, type Hit, type Rule } from "../rule.ts";

/**
 * A whole quotation, after a colon, keeps its own full stop and takes no other;
 * the full stop of a fragment stands outside.
 *
 *     Elle conclut : « Rien n'a fuité. ».    un « tournant. »
 *                                     ^               ^
 */
export const ponctuationGuillemetFinal: Rule = {
  id: "ponctuation-guillemet-final",
  mode: "suggestion",
  severity: "info",
  message: "Place du point et du guillemet fermant à revoir.",
  source: "Imprimerie nationale",
  needs: QUOTE,
  find: (passage) => {
    const { text } = passage;
    return quotesOf(passage).pairs.flatMap(({ open, close, mark }): readonly Hit[] => {
      if (mark !== "«") return [];
      const end = spacesBefore(text, close);
      const last = text.charAt(end - 1);
      const before = text.charAt(spacesBefore(text, open) - 1);
      const gap = text.slice(end, close);
      if (text.charAt(close + 1) === "." && text.charAt(close + 2) !== ".") {
        const isWhole = last === "." || (before === ":" && /[!?…]/.test(last));
        return isWhole && !endsAbbreviation(text, end) ? [proposal(end, close + 2, `${gap}»`)] : [];
      }
      if (last !== "." || !isBlankAt(text, close + 1) || endsAbbreviation(text, end)) return [];
      const content = text.slice(spacesAfter(text, open + 1), end - 1);
      const isFragment = /^\p{Ll}/u.test(content) && !/[.!?:…]/.test(content) && /[\p{L}\p{M}'’]/u.test(before);
      return isFragment ? [proposal(end - 1, close + 1, `${gap}».`)] : [];
    });
  },
  corrects: [
    ["Elle conclut⍽: «⍽Rien n’a fuité.⍽».", "Elle conclut⍽: «⍽Rien n’a fuité.⍽»"],
    ["Il parle d’un «⍽tournant.⍽»", "Il parle d’un «⍽tournant⍽»."],
    ["Elle demande⍽: «⍽Pourquoi¦?⍽».", "Elle demande⍽: «⍽Pourquoi¦?⍽»"],
  ],
  leaves: [
    "Elle conclut⍽: «⍽Rien n’a fuité.⍽»",
    "Il parle d’un «⍽tournant⍽».",
    "«⍽Pourquoi¦?⍽» demande-t-elle.",
    "Il a lu «⍽Que faire¦?⍽».",
    "des câbles «⍽réseau, etc.⍽».",
  ],
};

function endsAbbreviation(text: string, end: number): boolean {
  return /(?:etc|al|\p{Lu})\.$/u.test(text.slice(Math.max(0, end - 4), end));
}
