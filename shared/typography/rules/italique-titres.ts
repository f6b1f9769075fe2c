import { CAPITAL } from "../features.ts";
import { isSpace, wordBefore } from "../reading.ts";
import { proposal, type Hit, type Rule } from "../rule.ts";

const press =
  /^(?:Le Monde diplomatique|Le Monde|Le Figaro|Libération|Les Échos|La Croix|L’Équipe|L’Humanité|Le Parisien|Le Point|L’Express|L’Obs|Marianne|Mediapart|Le Canard enchaîné|Ouest-France|Sud Ouest|La Tribune|Le Soir|Le Temps|Next|Numerama|Télérama|Le Progrès|The New York Times|The Guardian|The Washington Post|The Wall Street Journal|Financial Times|Der Spiegel|El País|Wired|The Verge|Bloomberg)(?![\p{L}\p{M}\p{N}_-])/u;
const title =
  /^\p{Lu}[\p{L}\p{M}’'-]*(?:[ \u00a0](?:(?:of|the|and|de|du|des|la|le|les|et|en|à)[ \u00a0])?\p{Lu}[\p{L}\p{M}’'-]*)*(?![\p{L}\p{M}\p{N}_-])/u;

const papers = /^(?:quotidien|journal|magazine|hebdomadaire|mensuel|média|revue)$/;
const works = /^(?:jeu|vidéo|film|série|roman|album|feuilleton|documentaire)$/;

/** No title is longer. */
const longest = 120;

/** Also series of machines. */
const ranges = /^(?:Galaxy|Pixel|GeForce|Radeon|Ryzen|Core|iPhone|Xperia|Redmi|ThinkPad|Xeon|Switch|PlayStation|Xbox|Blanc|Noir|A|B|C|S|X|Z|M)(?![\p{L}])/u;

/** Titles of papers, games, films and series go in italics. */
export const italiqueTitres: Rule = {
  id: "italique-titres",
  mode: "signalement",
  severity: "info",
  message: "Titre d’œuvre ou de journal⍽: en italique.",
  source: "Imprimerie nationale¦; Le Monde diplomatique",
  needs: CAPITAL,
  find: (passage) => {
    const { text } = passage;
    let end = 0;
    return passage.capitalWords.flatMap(({ from }): readonly Hit[] => {
      if (from < end || !isSpace(text.charCodeAt(from - 1)) || passage.opensAt(from)) return [];
      const before = wordBefore(text, from);
      const expression = papers.test(before) ? press : works.test(before) ? title : null;
      const name = expression?.exec(text.slice(from, from + longest))?.[0];
      if (name === undefined || ranges.test(name)) return [];
      end = from + name.length;
      return /^[ \u00a0]\d/.test(text.slice(end, end + 2)) ? [] : [proposal(from, end, `*${name}*`)];
    });
  },
  corrects: [
    ["Le quotidien Le Monde a révélé l’affaire.", "Le quotidien *Le Monde* a révélé l’affaire."],
    ["Le jeu Elden Ring dépasse les ventes prévues.", "Le jeu *Elden Ring* dépasse les ventes prévues."],
    ["La série Black Mirror revient.", "La série *Black Mirror* revient."],
  ],
  leaves: ["Le quotidien *Le Monde* a révélé", "Le navigateur Firefox", "L’étude «⍽Digital 2025⍽»", "La série Galaxy S", "le jeu vidéo"],
};
