import { QUOTE } from "../features.ts";
import { URL, isSpace, reachesUrl } from "../reading.ts";
import { quotesOf } from "../quotes.ts";
import type { Rule } from "../rule.ts";

/**
 * First-level `"…"` and `“…”` become « … ». Nothing in a passage where a mark
 * has no answer.
 */
export const guillemetsFrancais: Rule = {
  id: "guillemets-francais",
  mode: "auto",
  severity: "avertissement",
  message: "Guillemets français attendus («⍽»).",
  source: "Imprimerie nationale¦; OQLF",
  needs: QUOTE,
  find(passage, spaces) {
    const { pairs, orphans } = quotesOf(passage);
    if (orphans.length > 0) return [];
    const { text } = passage;
    return pairs
      .filter(({ depth, mark }) => depth === 0 && mark !== "«")
      .map(({ open, close }) => {
        const isSpaced = isSpace(text.charCodeAt(open + 1));
        const before = isSpaced ? "" : text.charAt(open + 1) === URL ? " " : spaces.quote;
        const after = isSpace(text.charCodeAt(close - 1)) ? "" : reachesUrl(text, close) ? " " : spaces.quote;
        return {
          from: open,
          to: close + 1,
          edits: [
            { from: open, to: open + 1, text: `«${before}` },
            { from: close, to: close + 1, text: `${after}»` },
          ],
        };
      });
  },
  corrects: [
    ['un "tournant", dit-il', "un «⍽tournant⍽», dit-il"],
    ['l’"IA" et **"gratuit"**', "l’«⍽IA⍽» et **«⍽gratuit⍽»**"],
    ["La fonction “Partager” arrive.", "La fonction «⍽Partager⍽» arrive."],
    ['Il a dit "oui\nsans hésiter" hier.', "Il a dit «⍽oui\nsans hésiter⍽» hier."],
    ['"Le mot "cloud" agace"', '«⍽Le mot "cloud" agace⍽»'],
  ],
  leaves: ['un écran 27" incurvé', '`"mode": 1`', '[a](u "titre")', '\\"échappé\\"', 'Il dit "oui.', "«⍽Le “cloud”⍽»"],
};
