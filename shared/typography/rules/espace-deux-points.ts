import { COLON } from "../features.ts";
import { ENTITY_SPACE, isBlankAt, matches, reachesUrl, spacesBefore } from "../reading.ts";
import { correction, type Rule } from "../rule.ts";

const colons = /:/g;

/**
 * One no-break space before `:` that a blank, an end or a closing mark follows.
 *
 *     Note: ok   Note : ok   **Note:** ok    16:9  localhost:3000  std::x
 *         ^          ^            ^
 */
export const espaceDeuxPoints: Rule = {
  id: "espace-deux-points",
  mode: "auto",
  severity: "erreur",
  message: "Espace insécable attendue avant un deux-points.",
  source: "Imprimerie nationale, p.⍽149¦; babel-french¦; JoliTypo",
  needs: COLON,
  find: (passage, spaces) => {
    const { text } = passage;
    return matches(colons, text).flatMap(({ index }) => {
      const isFree = isBlankAt(text, index + 1) || "»”".includes(text.charAt(index + 1)) || passage.closesAt(index + 1);
      if (!isFree || text.charAt(index + 1) === ":") return [];
      const from = spacesBefore(text, index);
      const before = text.charAt(from - 1);
      if (before === "" || "\n([{«“:".includes(before) || before === ENTITY_SPACE) return [];
      if (text.slice(from, index) === spaces.colon || reachesUrl(text, from)) return [];
      return [correction(from, index, spaces.colon)];
    });
  },
  corrects: [
    ["Note: ok", "Note⍽: ok"],
    ["Note : ok, verdict¦: ok", "Note⍽: ok, verdict⍽: ok"],
    ["**Note:** et **Note**: ok", "**Note⍽:** et **Note**⍽: ok"],
    ["`config.yml`: à [test](u): ok", "`config.yml`⍽: à [test](u)⍽: ok"],
    ["écrire à a@b.fr: oui", "écrire à a@b.fr⍽: oui"],
  ],
  leaves: [
    "le format 16:9, à 12:30",
    "localhost:3000 et std::vector",
    "Merci :) et :-D",
    "terminé :rocket:",
    "| :-- |\n| --- |",
    "Le site (https://exemple.org/d) : à lire.",
    "clé:valeur",
    "Pare-feu\n: équipement qui filtre",
  ],
};
