import { QUOTE } from "../features.ts";
import { quotesOf } from "../quotes.ts";
import { proposal, type Rule } from "../rule.ts";

/** Inside « », `"…"` becomes “…”; « » inside « » is pointed at. */
export const guillemetsImbriques: Rule = {
  id: "guillemets-imbriques",
  mode: "auto",
  severity: "avertissement",
  message: "Guillemets anglais attendus au second niveau.",
  source: "Usage de la presse¦; UdeM",
  needs: QUOTE,
  find(passage) {
    const { pairs, orphans } = quotesOf(passage);
    return pairs
      .filter(({ depth, mark }) => depth > 0 && (mark === "«" || (mark === '"' && orphans.length === 0)))
      .map(({ open, close, mark }) =>
        mark === "«"
          ? proposal(open, close + 1, `“${passage.text.slice(open + 1, close).trim()}”`)
          : {
              from: open,
              to: close + 1,
              edits: [
                { from: open, to: open + 1, text: "“" },
                { from: close, to: close + 1, text: "”" },
              ],
            },
      );
  },
  corrects: [
    ['« Le "cloud" »', "« Le “cloud” »"],
    ['« du "x" »', "« du “x” »"],
    ['« Le label "a" et le label "b" »', "« Le label “a” et le label “b” »"],
    ["«⍽Elle a dit «⍽non⍽» hier⍽»", "«⍽Elle a dit “non” hier⍽»"],
  ],
  leaves: ["«⍽Le “cloud”⍽»", '«⍽`"a"`⍽»', 'un "mot"'],
};
