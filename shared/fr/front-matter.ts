import { NBSP, NNBSP } from "../fr.ts";

/** What is wrong with a YAML document, by the codes of the `yaml` package. */
export const yamlFaults: Readonly<Record<string, string>> = {
  BAD_ALIAS: `une référence «${NBSP}*${NBSP}» ne mène nulle part`,
  BAD_DQ_ESCAPE: "une barre oblique inversée n’est pas suivie d’un caractère prévu",
  BAD_INDENT: "une ligne n’est pas alignée avec les autres",
  BAD_SCALAR_START: "cette valeur commence par un caractère réservé. Mettez-la entre guillemets droits",
  BLOCK_AS_IMPLICIT_KEY: `une valeur contient «${NBSP}:${NBSP}» suivi d’une espace. Mettez-la entre guillemets droits`,
  BLOCK_IN_FLOW: "une liste ouverte par un crochet n’est pas fermée",
  COMMENT_SPACE: "un commentaire touche ce qui le précède",
  MISSING_CHAR: "un guillemet, un crochet ou un deux-points manque",
  MULTILINE_IMPLICIT_KEY: "une clé tient sur plusieurs lignes, ou un guillemet n’est pas fermé",
  TAB_AS_INDENT: "une tabulation sert de retrait. Remplacez-la par des espaces",
  UNEXPECTED_TOKEN: "un signe n’est pas à sa place",
};

/** Why a front matter stayed in the text, with its place. */
export function brokenHeader(place: { readonly line: number; readonly column: number }, code: string | undefined): string {
  const fault = (code === undefined ? `ce n’est pas une suite de «${NBSP}clé${NBSP}: valeur${NBSP}»` : yamlFaults[code]) ?? "ce n’est pas du YAML valable";
  return `En-tête illisible, ligne ${place.line}, colonne ${place.column}${NBSP}: ${fault}. Il est resté dans le texte, intact${NNBSP}; aucune sortie ne le contient.`;
}

/** Why a front matter that is never closed, or is too long, stayed in the text. */
export const unreadHeader = `L’en-tête n’est pas fermé par «${NBSP}---${NBSP}», ou il est trop long. Il est resté dans le texte, intact${NNBSP}; aucune sortie ne le contient.`;

/** Why a front matter of another kind stayed in the text. */
export const tomlHeader = `L’en-tête est en TOML («${NBSP}+++${NBSP}»), que Marbre ne lit pas. Il est resté dans le texte, intact${NNBSP}; aucune sortie ne le contient.`;

/** A value that its field can't hold. */
export function notUnderstood(key: string): string {
  return `La valeur de «${NBSP}${key}${NBSP}» n’a pas été comprise. Elle est conservée telle quelle.`;
}

/** A key that stands twice. */
export function saidTwice(key: string): string {
  return `«${NBSP}${key}${NBSP}» est écrit deux fois${NBSP}: la dernière valeur compte, l’autre est conservée en commentaire.`;
}
