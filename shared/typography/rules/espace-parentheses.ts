import { PARENTHESIS } from "../features.ts";
import { isQuotedAlone, matches, reachesUrl, spacesAfter, spacesBefore } from "../reading.ts";
import { correction, type Rule } from "../rule.ts";

const brackets = /[()]/g;

/** No space after `(` nor before `)`. */
export const espaceParentheses: Rule = {
  id: "espace-parentheses",
  mode: "auto",
  severity: "avertissement",
  message: "Pas d’espace à l’intérieur des parenthèses.",
  source: "Imprimerie nationale",
  needs: PARENTHESIS,
  find: ({ text }) =>
    matches(brackets, text).flatMap(({ 0: mark, index }) => {
      const isOpening = mark === "(";
      const from = isOpening ? index + 1 : spacesBefore(text, index);
      const to = isOpening ? spacesAfter(text, index + 1) : index;
      if (from === to || isQuotedAlone(text, index, index + 1)) return [];
      const neighbour = isOpening ? text.charAt(to) : text.charAt(from - 1);
      if (neighbour === "" || neighbour === "\n" || neighbour === (isOpening ? ")" : "(")) return [];
      const isSmiley = isOpening && /[:;=][-o^]?$/.test(text.slice(Math.max(0, index - 2), index));
      if (isSmiley || reachesUrl(text, from)) return [];
      return [correction(from, to, "")];
    }),
  corrects: [
    ["Le pilote ( en bêta ) est stable.", "Le pilote (en bêta) est stable."],
    ["Une option (a ) ou ( b)", "Une option (a) ou (b)"],
    ["un **( très )** beau `x` ( `y` )", "un **(très)** beau `x` (`y`)"],
  ],
  leaves: ["- [ ] tâche", "Snif :( fin", "`f( x )`", "un appel ( ) vide", "les signes « ( » et « ) »", "[la page]( https://exemple.org/page ) dédiée"],
};
