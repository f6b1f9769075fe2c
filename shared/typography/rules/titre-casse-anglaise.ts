import { CAPITAL } from "../features.ts";
import { isCapitalAt } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";
import { isTechName } from "../tech-names.ts";

/** Words that no proper name holds with a capital, but for its first. */
const functionWords: ReadonlySet<string> = new Set(
  [
    "de du des la le les l d un une et ou à au aux en sur sous pour par avec sans dans entre vers chez",
    "que qui quoi dont où comment pourquoi quand notre nos votre vos ce cet cette ces son sa ses leur",
    "leurs est sont plus moins très tout toute tous toutes",
  ].flatMap((line) => line.split(" ")),
);

/** Common words of headings. */
const commonWords: ReadonlySet<string> = new Set(
  [
    "test tests avis guide prise main bilan verdict complet complète installer configurer choisir acheter",
    "utiliser comparatif produit produits logiciel logiciels prix fiche technique points forts faibles",
    "conclusion écran batterie autonomie performances nouveautés nouveauté mise jour meilleur meilleurs",
    "meilleure meilleures nouveau nouvelle nouveaux nouvelles question questions réponse réponses",
    "actualité dossier analyse essai premiers premières impressions photo caméra sécurité données vie",
    "privée intelligence artificielle faut savoir chiffres étapes solution solutions problème problèmes",
    "conseils astuces semaine monde entreprise marché",
  ].flatMap((line) => line.split(" ")),
);

/** Capitals on the words of a heading, as in English. */
export const titreCasseAnglaise: Rule = {
  id: "titre-casse-anglaise",
  mode: "signalement",
  severity: "info",
  message: "En français, seul le premier mot d’un titre et les noms propres prennent une capitale.",
  source: "Imprimerie nationale",
  needs: CAPITAL,
  find({ kind, text }) {
    if (kind !== "heading") return [];
    const words = text.match(/[\p{L}\p{M}\p{N}_-]+/gu) ?? [];
    const letters = words.filter((word) => /^[\p{L}\p{M}-]+$/u.test(word));
    const isTitled = letters.length >= 3 && letters.every((word) => isCapitalAt(word, 0));
    const common = letters.slice(1).filter((word) => isCommon(word) && word !== word.toUpperCase().replace(/^À$/, ""));
    if (!isTitled || common.length < 2 || text === text.toUpperCase()) return [];
    let isFirst = true;
    const fix = text.replace(/[\p{L}\p{M}\p{N}_-]+/gu, (word) => {
      const kept = isFirst || isName(word);
      isFirst = false;
      return kept ? word : word.toLowerCase();
    });
    return [proposal(0, text.length, fix)];
  },
  corrects: [
    ["# Les Nouveautés De La Mise À Jour", "# Les nouveautés de la mise à jour"],
    ["## Notre Avis Sur Le Produit", "## Notre avis sur le produit"],
    ["### Comment Installer Le Logiciel", "### Comment installer le logiciel"],
    ["## Le Test Complet", "## Le test complet"],
    ["## Le Test Complet Du MacBook", "## Le test complet du MacBook"],
  ],
  leaves: ["# Red Hat Enterprise Linux 10", "# Les nouveautés d’iOS", "# Samsung Galaxy S25 Ultra", "# LE TEST COMPLET", "Le Test Complet Du Jour"],
};

function isCommon(word: string): boolean {
  const lower = word.toLowerCase();
  return functionWords.has(lower) || commonWords.has(lower);
}

/** Acronyms, names with a capital inside, references and known names. */
function isName(word: string): boolean {
  if (isCommon(word)) return false;
  return /\d/.test(word) || (word.length > 1 && word === word.toUpperCase()) || /\p{L}\p{Lu}/u.test(word) || isTechName(word);
}
