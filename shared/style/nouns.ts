/** Feminine nouns among those that the lexicons recommend; the others are masculine. */
const feminine: ReadonlySet<string> = new Set(
  [
    "adresse agence aguiche alerte amorce annonce application appliquette arnaque assistance attaque authentification balise",
    "baladodiffusion bande-annonce barrière bibliothèque boutique boîte caméra capture cartographie cellule charge chaîne",
    "chronologie clause conception configuration conférence connexion contrefaçon correspondance critique culture cybercaméra",
    "cyberformation date demande diapositive diffusion difficulté direction divulgation décennie défiguration délocalisation",
    "démarche démonstration démystification enceinte entrée escroquerie exclusivité exploration expérience extensibilité",
    "externalisation extraction exécution faille fantomisation fausse fenêtre feuille foire fonction fonctionnalité formation",
    "frimousse fuite gestion grappe heure identification imagette infolettre infonuagique information informatique infox",
    "installation instruction interface intégration itinérance jeune joueuse jouabilité latence lecture lettre liseuse liste",
    "livraison manette maquette mise montre mémoire notice notification nouvelle numérisation occasion offre option page partie",
    "passerelle pièce place plateforme porte possibilité preuve prime prise procédure production préproduction présentation",
    "publication puce question relance relecture remontée restauration retouche revue rotation rustine rediffusion référence",
    "révision réaction réinitialisation rétro-ingénierie rétroaction salle sauvegarde science sortie supervision surveillance",
    "tablette tendance trousse téléassistance télévision usurpation validation vente version vignette ville visionneuse",
    "visualisation voix vérification zone échéance équipe étiquette preuve application",
  ].flatMap((line) => line.split(" ")),
);

/** Nouns that only have a plural. */
const plurals: ReadonlySet<string> = new Set(["données", "mégadonnées"]);

/** Whether a noun phrase is feminine. */
export function isFeminine(nouns: string): boolean {
  const head = headOf(nouns);
  return feminine.has(head) || plurals.has(head);
}

/** Whether a noun phrase is a plural without having been made one. */
export function isPlural(nouns: string): boolean {
  return plurals.has(headOf(nouns));
}

const headOf = (nouns: string) => /^[\p{L}-]+/u.exec(nouns)?.[0] ?? "";

/** Whether « le », « de »… lose their vowel before it; « hameçonnage » keeps it. */
export function elides(words: string): boolean {
  return /^(?:[aeiouàâéèêëîïôûœ]|h(?!ame|ors|a[cu]|ub|uit))/iu.test(words);
}

const prepositions = /^(?:de|du|des|d’.*|à|au|aux|en|par|pour|sans|sur|hors|avec|ou|sous|l’.*)$/u;
const invariable = /^(?:web|vidéo|captcha|ip|sim|un|tout|bas|prêt)$/iu;
const compounds: Readonly<Record<string, string>> = {
  "pare-feu": "pare-feux",
  "mot-clic": "mots-clics",
  "mot-dièse": "mots-dièse",
  "savoir-faire": "savoir-faire",
  "glisser-déposer": "glisser-déposer",
  "bande-annonce": "bandes-annonces",
  "logiciel-service": "logiciels-services",
  "coffre-surprise": "coffres-surprises",
  "joueur-animateur": "joueurs-animateurs",
};

/** The plural of a noun phrase: its noun and adjectives, up to the first preposition. */
export function pluralOf(nouns: string): string {
  const words = nouns.split(" ");
  const end = words.findIndex((word) => prepositions.test(word));
  return words.map((word, i) => (end !== -1 && i >= end ? word : pluralWord(word))).join(" ");
}

function pluralWord(word: string): string {
  const known = compounds[word];
  if (known !== undefined) return known;
  if (/[sxz]$/u.test(word) || invariable.test(word)) return word;
  if (/al$/u.test(word)) return word.replace(/al$/u, "aux");
  return /(?:eau|eu)$/u.test(word) ? `${word}x` : `${word}s`;
}
