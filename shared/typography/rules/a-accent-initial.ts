import { CAPITAL } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { correction, proposal, type Hit, type Rule } from "../rule.ts";
import { beginsSentence } from "../sentences.ts";

const followers =
  [
    "partir|noter|savoir|suivre|lire|voir|retenir|titre|terme|travers|défaut|quoi|moins|propos|peine",
    "cause|force|condition|compter|chaque|mesure|nouveau|cet?|cette|ces|la|quel|quelle|quels|quelles",
    "vrai dire|côté|son|sa|ses|leurs?|nos|notre|vos|votre|mon|ma|mes|ton|ta|tes|celui|celle|ceux|celles",
    "cela",
  ].join("|");

const initial = new RegExp(`A[ \\u00a0\\u202f](?:(?:${followers})(?![\\p{L}\\p{M}\\p{N}_])|l['’])`, "gu");

/** Sure enough to be proposed, not to be made. */
const likely =
  /A[ \u00a0\u202f](?:\d|(?:un|une|des|deux|trois|quatre|cinq|dix|tout|toute|tous|toutes|plusieurs|distance|domicile|droite|gauche|bord|bientôt|demain|jamais|court|long|moyen|ceci|elle|lui|eux|nous|peu|première|grande|petite|temps|jour|présent|l’heure|défendre|surveiller|tester|éviter|prévoir)(?![\p{L}\p{M}\p{N}_]))/gu;

/**
 * « A » at the head of a sentence, before a word that only a preposition has.
 *
 *     A partir de, A noter    A priori, le plan A
 *     ^            ^
 */
export const aAccentInitial: Rule = {
  id: "a-accent-initial",
  mode: "auto",
  severity: "erreur",
  message: "La préposition «⍽À⍽» prend un accent.",
  source: "Académie française¦; Imprimerie nationale",
  needs: CAPITAL,
  find({ text }) {
    if (!text.includes("A ") && !text.includes("A\u00a0")) return [];
    const isHead = (at: number) => !isWordAt(text, at - 1) && beginsSentence(text, at);
    return [
      ...matches(initial, text).flatMap(({ index }): readonly Hit[] =>
        isHead(index) ? [correction(index, index + 1, "À")] : [],
      ),
      ...matches(likely, text).flatMap(({ index }): readonly Hit[] =>
        isHead(index) ? [proposal(index, index + 1, "À")] : [],
      ),
    ];
  },
  corrects: [
    ["A partir de 2026", "À partir de 2026"],
    ["- A noter : oui\n- A savoir", "- À noter : oui\n- À savoir"],
    ["La messagerie évolue. A terme, oui.", "La messagerie évolue. À terme, oui."],
    ["> A l’inverse, « A vrai dire »", "> À l’inverse, « À vrai dire »"],
    ["A 2 € par mois", "À 2 € par mois"],
  ],
  leaves: ["A priori, rien.", "Le plan A la rassure.", "la catégorie A la plus chère", "À partir"],
};
