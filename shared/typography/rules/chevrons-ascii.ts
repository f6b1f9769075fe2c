import { ANGLE } from "../features.ts";
import { matches } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const chevrons = /<<[ \u00a0\u202f]?([^<>\n]{1,200}?)[ \u00a0\u202f]?>>/g;

/** `<< … >>` on one line stands for « … ». */
export const chevronsAscii: Rule = {
  id: "chevrons-ascii",
  mode: "suggestion",
  severity: "info",
  message: "Guillemets français attendus («⍽»).",
  source: "Usage",
  needs: ANGLE,
  find: ({ text }, spaces) =>
    matches(chevrons, text).map(({ 0: match, 1: content, index }) =>
      proposal(index, index + match.length, `«${spaces.quote}${content}${spaces.quote}»`),
    ),
  corrects: [
    ["il dit << oui >>", "il dit «⍽oui⍽»"],
    ["le <<mot>> juste", "le «⍽mot⍽» juste"],
    ["<< a, b >>, dit-il", "«⍽a, b⍽», dit-il"],
  ],
  leaves: [">> citation", "`a << 2`", "1 << 3", "Une température << 0"],
};
