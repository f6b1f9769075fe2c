import { ANY } from "../features.ts";
import { isWordAt, matches, wordStart } from "../reading.ts";
import { proposal, type Hit, type Rule } from "../rule.ts";
import { lowerCase, rightTechName, severalWords } from "../tech-names.ts";

/** From the first capital of a word on; what stands before it is looked at afterwards. */
const capitals = /[A-Z][A-Za-zÀ-ÿ0-9]*(?:[.-][A-Za-z0-9]+)*/g;
const small = new RegExp(lowerCase, "g");
const phrases = new RegExp(severalWords, "g");

/** The name as its owner writes it. */
export const nomsPropresTech: Rule = {
  id: "noms-propres-tech",
  mode: "suggestion",
  severity: "avertissement",
  message: "Graphie du nom à vérifier.",
  source: "Graphies des éditeurs",
  needs: ANY,
  find({ text }) {
    if (text === text.toUpperCase()) return [];
    const hits: Hit[] = [];
    const look = (word: string, at: number): boolean => {
      const end = at + word.length;
      const right = rightTechName(word);
      if (right === null || !isFree(text, at, end) || hits.some(({ from, to }) => at < to && end > from)) return false;
      hits.push(proposal(at, end, right));
      return true;
    };
    for (const { 0: phrase, index } of matches(phrases, text)) look(phrase, index);
    for (const { 0: word, index } of matches(small, text)) look(word, index);
    for (const { 0: token, index } of matches(capitals, text)) {
      const start = wordStart(text, index);
      const word = text.slice(start, index + token.length);
      if (!look(word, start) && word.includes("-")) partsOf(word, start).some((part) => look(part.word, part.at));
    }
    return hits.sort((a, b) => a.from - b.from);
  },
  corrects: [
    ["Le dépôt Github est public.", "Le dépôt GitHub est public."],
    ["Du Javascript partout, en Wifi.", "Du JavaScript partout, en Wi-Fi."],
    ["Une base Mysql ou Postgresql.", "Une base MySQL ou PostgreSQL."],
    ["Open AI, You Tube, NodeJS, pro-Youtube", "OpenAI, YouTube, Node.js, pro-YouTube"],
  ],
  leaves: ["`github`", "Voir github.com/exemple.", "GitHub et JavaScript.", "#javascript @github", "MOTEUR LINUX"],
};

/** The parts of a word between its hyphens. */
function partsOf(token: string, index: number): readonly { readonly word: string; readonly at: number }[] {
  const parts: { word: string; at: number }[] = [];
  let at = index;
  for (const word of token.split("-")) {
    parts.push({ word, at });
    at += word.length + 1;
  }
  return parts;
}

/** Neither in a longer word nor in a name of the machine. */
function isFree(text: string, from: number, to: number): boolean {
  if (isWordAt(text, from - 1) || isWordAt(text, to)) return false;
  if (from > 0 && "./@\\_#".includes(text.charAt(from - 1))) return false;
  const isLower = text.slice(from, to) === text.slice(from, to).toLowerCase();
  if (isLower && (text.charAt(to) === "-" || "-=:".includes(text.charAt(from - 1) || " "))) return false;
  return !(text.charAt(to) === "." && isWordAt(text, to + 1)) && text.charAt(to) !== "/";
}
