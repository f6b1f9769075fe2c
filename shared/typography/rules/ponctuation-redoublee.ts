import { HIGH, REPEATED_MARK } from "../features.ts";
import { isBlankAt, isQuotedAlone, matches } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const doubled = /,,+|;;+|(?<!:)::(?!:)|(?<![./\\])\.\.(?![./])|,\.(?!\.)|[?!]\.(?!\.)|\?[ \u00a0\u202f]!/g;

const fixes: Readonly<Record<string, readonly string[]>> = {
  "..": [".", "…"],
  ",.": [".", ","],
  "?.": ["?"],
  "!.": ["!"],
  "? !": ["?!", "?"],
};

/** Two marks where one says it all; `?!`, `!!!`, `…` and `etc.,` are admitted. */
export const ponctuationRedoublee: Rule = {
  id: "ponctuation-redoublee",
  mode: "suggestion",
  severity: "avertissement",
  message: "Ponctuation redoublée.",
  source: "Usage",
  needs: REPEATED_MARK | HIGH,
  find: ({ text }) =>
    matches(doubled, text).flatMap(({ 0: match, index }) => {
      const end = index + match.length;
      const isFree = isBlankAt(text, end) || ")]»”".includes(text.charAt(end)) || match.startsWith(",,");
      const isAlone = match === ".." && isBlankAt(text, index - 1);
      const isEtc = match === ".." && /etc$/i.test(text.slice(Math.max(0, index - 3), index));
      if (!isFree || isAlone || isEtc || isQuotedAlone(text, index, end)) return [];
      const key = match.replace(/[\u00a0\u202f]/, " ");
      return [proposal(index, end, ...(fixes[key] ?? [match.charAt(0)]))];
    }),
  corrects: [
    ["C’est fini.. ou presque.", "C’est fini. ou presque."],
    ["Oui,, mais non.", "Oui, mais non."],
    ["Vraiment¦?. On en doute.", "Vraiment¦? On en doute."],
    ["Quoi ? ! Non.", "Quoi ?! Non."],
  ],
  leaves: ["Quoi¦?! Non¦!!", "Des câbles, etc., sont", "../logs", "std::x", "C’est…", "PNG, etc..", "a?.b", "Le « :: » double"],
};
