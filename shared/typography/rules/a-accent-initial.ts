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

/** Infinitives in -er and -ir, but for the English words that end so; and towns of the news. */
const infinitive =
  "(?!(?:better|number|computer|user|paper|other|another|quarter|leader|power|player|developer|former|member|matter|newer|longer|higher|lower|faster|bigger|letter|server|driver|fair|pair|chair|river|never|proper|super|smarter|cheaper|later|customer)(?![\\p{L}]))\\p{Ll}{2,}[ei]r";
const town =
  "Paris|Lyon|Marseille|Lille|Nantes|Toulouse|Bordeaux|Strasbourg|Rennes|Grenoble|Montpellier|Nice|Bruxelles|Genève|Londres|Berlin|Munich|Francfort|Barcelone|Madrid|Rome|Milan|Lisbonne|Amsterdam|Dublin|Vienne|Davos|Montréal|Québec|Ottawa|Washington|New York|Las Vegas|San Francisco|Cupertino|Mountain View|Redmond|Seattle|Tokyo|Séoul|Pékin|Shanghai|Shenzhen|Taipei|Taïwan|Singapour|Hongkong|Hong Kong|Dubaï|Moscou|Kiev|Kyiv|Dakar|Abidjan|Tunis|Alger|Rabat|Casablanca";

/** Sure enough to be proposed, not to be made. */
const likelyAction = new RegExp(`A[ \\u00a0\\u202f](?:${infinitive}|${town})(?![\\p{L}\\p{M}\\p{N}_-])`, "gu");
const likely =
  /A[ \u00a0\u202f](?:\d|(?:un|une|des|deux|trois|quatre|cinq|dix|tout|toute|tous|toutes|plusieurs|distance|domicile|droite|gauche|bord|bientôt|demain|jamais|court|long|moyen|ceci|elle|lui|eux|nous|peu|première|grande|petite|temps|jour|présent|tort|bas|haut|bon|grand|petit|grands|petits|qui|quand|coups?|base d[’'e]|ras|peu|deux|égalité|l[’']instar|contrecœur|huis|ne)(?![\p{L}\p{M}\p{N}_]))/gu;

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
      ...[...matches(likely, text), ...matches(likelyAction, text)].flatMap(({ index }): readonly Hit[] =>
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
    ["A Bruxelles, on hésite. A télécharger, à lire.", "À Bruxelles, on hésite. À télécharger, à lire."],
  ],
  leaves: ["A priori, rien.", "Le plan A la rassure.", "la catégorie A la plus chère", "À partir", "A better way", "A Plague Tale", "A printer-driver, a base chain"],
};
