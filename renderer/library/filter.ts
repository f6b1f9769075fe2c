/** A text as it is compared: « L’Œuvre d’été » → « l oeuvre d ete ». */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’'\s]+/gu, " ")
    .trim();
}
