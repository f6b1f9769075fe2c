/**
 * A date as `Intl` writes it in French, its first of the month an ordinal:
 * « 1 mai 2026 » → « 1er mai 2026 » (Imprimerie nationale). Other days are as they were.
 */
export function firstOfMonth(date: string): string {
  return date.replace(/(?<!\d)1(?=[ \u00a0\u202f](?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))/u, "1er");
}
