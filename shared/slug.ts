/** Longest slug that is proposed, in characters: search engines show little more of an address. */
const maxLength = 75;

/** Words that an address does without, unless nothing else is left. */
const emptyWords: ReadonlySet<string> = new Set(["a", "au", "aux", "ce", "ces", "cette", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "n", "ou", "par", "qu", "que", "s", "se", "sur", "un", "une"]);

/**
 * The end of an address, from a title: « L’Œuvre d’été : 10 % » → `oeuvre-ete-10`.
 * Only `a-z`, digits and single hyphens; "" when the title has none of them.
 */
export function slugOf(title: string): string {
  const words = title
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    // « 4 500 » is one number.
    .replace(/(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/gu, "")
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  const full = words.filter((word) => !emptyWords.has(word));
  let slug = "";
  for (const word of full.length === 0 ? words : full) {
    if (slug === "") slug = word.slice(0, maxLength);
    else if (slug.length + 1 + word.length > maxLength) break;
    else slug += `-${word}`;
  }
  return slug;
}
