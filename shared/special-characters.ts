/** A character that most keyboards lack, by its French name. */
export interface SpecialCharacter {
  readonly text: string;
  readonly name: string;
  /** Other words that it is looked for by. */
  readonly also: string;
}

const c = (text: string, name: string, also = ""): SpecialCharacter => ({ text, name, also });

const accents: readonly (readonly [letter: string, accents: string, glyphs: string])[] = [
  ["A", "grave circonflexe tréma", "ÀÂÄ"],
  ["E", "grave aigu circonflexe tréma", "ÈÉÊË"],
  ["I", "circonflexe tréma", "ÎÏ"],
  ["O", "circonflexe tréma", "ÔÖ"],
  ["U", "grave circonflexe tréma", "ÙÛÜ"],
  ["Y", "tréma", "Ÿ"],
];

/** `É` → « E accent aigu majuscule », and its small letter. */
const letters = accents.flatMap(([letter, names, glyphs]) =>
  names.split(" ").flatMap((accent, index) => {
    const glyph = glyphs.charAt(index);
    const accented = accent === "tréma" ? accent : `accent ${accent}`;
    return [c(glyph, `${letter} ${accented} majuscule`, "capitale accentuée"), c(glyph.toLowerCase(), `${letter} ${accented} minuscule`)];
  }),
);

/** The characters of the palette, those that are missed most first. */
export const specialCharacters: readonly SpecialCharacter[] = [
  c("«", "Guillemet français ouvrant", "chevron"),
  c("»", "Guillemet français fermant", "chevron"),
  c("“", "Guillemet anglais ouvrant", "double"),
  c("”", "Guillemet anglais fermant", "double"),
  c("’", "Apostrophe typographique", "courbe"),
  c("…", "Points de suspension"),
  c("–", "Tiret demi-cadratin", "incise moyen"),
  c("—", "Tiret cadratin", "incise dialogue long"),
  c("\u00a0", "Espace insécable", "nbsp u+00a0"),
  c("\u202f", "Espace fine insécable", "nnbsp u+202f"),
  c("\u2011", "Trait d’union insécable", "tiret u+2011"),
  c("À", "A accent grave majuscule", "capitale accentuée"),
  c("É", "E accent aigu majuscule", "capitale accentuée"),
  c("È", "E accent grave majuscule", "capitale accentuée"),
  c("Ç", "C cédille majuscule", "capitale"),
  c("ç", "C cédille minuscule"),
  c("Œ", "OE liés majuscule", "e dans l’o ligature capitale"),
  c("œ", "OE liés minuscule", "e dans l’o ligature"),
  c("Æ", "AE liés majuscule", "e dans l’a ligature capitale"),
  c("æ", "AE liés minuscule", "e dans l’a ligature"),
  ...letters.filter(({ text }) => !"ÀÉÈ".includes(text)),
  c("Ñ", "N tilde majuscule", "espagnol"),
  c("ñ", "N tilde minuscule", "espagnol"),
  c("€", "Euro", "monnaie"),
  c("£", "Livre sterling", "monnaie"),
  c("$", "Dollar", "monnaie"),
  c("¥", "Yen", "monnaie yuan"),
  c("×", "Signe de multiplication", "fois dimensions"),
  c("÷", "Signe de division", "divisé"),
  c("−", "Signe moins", "soustraction négatif"),
  c("±", "Plus ou moins"),
  c("≈", "À peu près égal", "environ"),
  c("≠", "Différent de"),
  c("≤", "Inférieur ou égal"),
  c("≥", "Supérieur ou égal"),
  c("½", "Un demi", "fraction"),
  c("⅓", "Un tiers", "fraction"),
  c("¼", "Un quart", "fraction"),
  c("¾", "Trois quarts", "fraction"),
  c("²", "Deux en exposant", "carré puissance"),
  c("³", "Trois en exposant", "cube puissance"),
  c("‰", "Pour mille"),
  c("∞", "Infini"),
  c("µ", "Micro", "mu grec"),
  c("°", "Degré"),
  c("№", "Numéro"),
  c("§", "Paragraphe", "section"),
  c("¶", "Pied-de-mouche", "alinéa"),
  c("†", "Obèle", "croix mort"),
  c("©", "Copyright", "droits réservés"),
  c("®", "Marque déposée"),
  c("™", "Marque commerciale", "trademark"),
  c("‹", "Guillemet simple ouvrant", "chevron"),
  c("›", "Guillemet simple fermant", "chevron"),
  c("‘", "Guillemet anglais simple ouvrant", "apostrophe"),
  c("·", "Point médian", "inclusif"),
  c("•", "Puce", "liste"),
  c("→", "Flèche vers la droite"),
  c("←", "Flèche vers la gauche"),
  c("↑", "Flèche vers le haut"),
  c("↓", "Flèche vers le bas"),
  c("✓", "Coche", "oui fait"),
];
