import type { Hit, PageRule } from "../rule.ts";

/** Words between two uses, and letters that two words must share to be one. */
const window = 40;
const stem = 6;
const shortest = 5;

/** Words too common to be heard twice. */
const common: ReadonlySet<string> = new Set(
  "cette leurs autre autres comme aussi entre avant après depuis alors encore toujours jamais moins mieux chaque plusieurs certains toutes celui celle ceux celles notre votre lequel laquelle ainsi avoir avait avaient était étaient serait seraient faire peuvent pouvait doivent selon quand parce outre millions milliards euros pourrait devrait sera seront contre sous parmi quelques lorsque notamment".split(" "),
);

const word = /(?<![\p{L}\p{M}\p{N}_])\p{Ll}[\p{L}\p{M}]{4,}(?![\p{L}\p{M}\p{N}_])/gu;

/** A full word said again a few words later. */
export const repetitionProche: PageRule = {
  id: "repetition-proche",
  severity: "info",
  about: `Un même mot, ou sa famille, redit à moins de ${window}⍽mots.`,
  source: "Usage de la presse¦; en technique, redire le terme exact vaut mieux qu’un synonyme douteux",
  optional: true,
  find: (page) => {
    const hits: Hit[] = [];
    const last = new Map<string, number>();
    let place = 0;
    for (const { 0: found, index } of page.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      place++;
      word.lastIndex = 0;
      const folded = found.toLowerCase();
      if (found.length < shortest || common.has(folded) || !word.test(found)) continue;
      const key = folded.replace(/[sx]$/u, "").slice(0, stem);
      const before = last.get(key);
      last.set(key, place);
      if (before === undefined || place - before > window) continue;
      hits.push({ from: index, to: index + found.length, message: `«⍽${found}⍽» revient à ${place - before}⍽mots de distance.` });
    }
    return hits;
  },
  points: [
    ["Le serveur tombe, puis le serveur repart.", "serveur"],
    ["Une mesure, des mesures, mesurer.", "mesures", "mesurer"],
    ["La latence baisse parce que la latence compte.", "latence"],
  ],
  leaves: ["Le serveur tombe, puis la machine repart.", "Linux et Linux.", "Cette mise, cette autre, cette fin."],
};
