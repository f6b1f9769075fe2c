import { ANY } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { proposal, type Hit, type Rule } from "../rule.ts";
import { rightTechName, severalWords } from "../tech-names.ts";

const words = /[A-Za-z][A-Za-zÀ-ÿ0-9]+(?:[.-][A-Za-z0-9]+)*/g;
const phrases = new RegExp(`(?:${severalWords})(?![\\p{L}\\p{M}\\p{N}_-])`, "gu");

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
    for (const { 0: phrase, index } of matches(phrases, text)) {
      const right = rightTechName(phrase);
      if (right !== null && isFree(text, index, index + phrase.length)) hits.push(proposal(index, index + phrase.length, right));
    }
    for (const { 0: token, index } of matches(words, text)) {
      for (const { word, at } of partsOf(token, index)) {
        const right = rightTechName(word);
        const isTaken = hits.some(({ from, to }) => at < to && at + word.length > from);
        if (right === null || isTaken || !isFree(text, at, at + word.length)) continue;
        hits.push(proposal(at, at + word.length, right));
        break;
      }
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

/** A token, then each of its parts between hyphens. */
function partsOf(token: string, index: number): readonly { readonly word: string; readonly at: number }[] {
  const parts = [{ word: token, at: index }];
  if (!token.includes("-")) return parts;
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
  return !(text.charAt(to) === "." && isWordAt(text, to + 1)) && text.charAt(to) !== "/";
}
