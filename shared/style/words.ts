/**
 * Words of a reading, as the style rules count them: « l’API » is two,
 * « porte-parole » one, a number one, code and addresses one.
 */
export const wordPattern = /(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]|[.,](?=\d))*)|[\ufffc\ufdd0]/gu;

/** Number of words of a reading. */
export function countReadWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}
