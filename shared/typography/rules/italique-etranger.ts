import { ANY } from "../features.ts";
import { isCapitalAt, isWordAt, matches } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const foreign = new RegExp(
  `(?:${[
    "deep learning", "machine learning", "reinforcement learning", "side project", "win[- ]win", "peer[- ]to[- ]peer", "best of",
    "big data", "fine[- ]tuning", "prompt engineering", "open space", "work in progress", "early adopters?", "fact[- ]checking",
    "data center", "business model", "business plan", "soft power", "call to action", "use case", "roadmap", "feedback", "mindset",
    "workflow", "playlist", "hardware", "software", "cloud computing", "edge computing", "quick win", "go[- ]to[- ]market",
    "proof of concept", "state of the art", "cutting edge", "game changer", "data driven", "storytelling", "crowdfunding",
  ].join("|")})(?![\\p{L}\\p{M}\\p{N}_-])`,
  "gu",
);

/** Foreign words that French has not made its own go in italics, with no quotation marks. */
export const italiqueEtranger: Rule = {
  id: "italique-etranger",
  mode: "signalement",
  severity: "info",
  message: "Mot étranger⍽: en italique.",
  source: "Imprimerie nationale",
  optional: true,
  needs: ANY,
  find: (passage) =>
    matches(foreign, passage.text).flatMap(({ 0: words, index }) => {
      const { text } = passage;
      const end = index + words.length;
      const isMarked = passage.opensAt(index) && passage.closesAt(end);
      if (isWordAt(text, index - 1) || isMarked || "«“-".includes(text.charAt(index - 1) || " ") || isCapitalAt(text, end + 1)) return [];
      return [proposal(index, end, `_${words}_`)];
    }),
  corrects: [
    ["Le deep learning progresse.", "Le _deep learning_ progresse."],
    ["Un compromis win-win, dit-on.", "Un compromis _win-win_, dit-on."],
    ["Le side project de l’équipe.", "Le _side project_ de l’équipe."],
  ],
  leaves: ["Le _deep learning_ progresse.", "Un blog et un podcast.", "La fondation Linux Foundation Europe."],
};
