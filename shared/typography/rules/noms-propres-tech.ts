import { ANY } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { proposal, type Hit, type Rule } from "../rule.ts";
import { lowerCase, phraseAt, rightTechName } from "../tech-names.ts";

const small = new RegExp(lowerCase, "g");

/** The name as its owner writes it. */
export const nomsPropresTech: Rule = {
  id: "noms-propres-tech",
  mode: "suggestion",
  severity: "avertissement",
  message: "Graphie du nom à vérifier.",
  source: "Graphies des éditeurs",
  needs: ANY,
  find({ text, capitalWords }) {
    const hits: Hit[] = [];
    const look = (word: string, from: number, to: number): void => {
      const right = rightTechName(word);
      if (right === null || !isFree(text, from, to) || hits.some((hit) => from < hit.to && to > hit.from)) return;
      hits.push(proposal(from, to, right));
    };
    for (const { 0: word, index } of matches(small, text)) look(word, index, index + word.length);
    for (const { word, from, to } of capitalWords) {
      const phrase = phraseAt(word, text, from);
      look(phrase, from, phrase === word ? to : from + phrase.length);
    }
    if (hits.length === 0 || text === text.toUpperCase()) return [];
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

/** Neither in a longer word nor in a name of the machine. */
function isFree(text: string, from: number, to: number): boolean {
  if (isWordAt(text, from - 1) || isWordAt(text, to)) return false;
  if (from > 0 && "./@\\_#".includes(text.charAt(from - 1))) return false;
  const isLower = text.slice(from, to) === text.slice(from, to).toLowerCase();
  if (isLower && (text.charAt(to) === "-" || "-=:".includes(text.charAt(from - 1) || " "))) return false;
  return !(text.charAt(to) === "." && isWordAt(text, to + 1)) && text.charAt(to) !== "/";
}
