const small = [
  "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
  "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf", "vingt",
];

const values: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value): [string, number] => [word, value]),
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["cent", 100],
  ["mille", 1000],
]);

/** Numbers in words, as a group of an expression, longest first. */
export const numeralWords = [...values.keys()].sort((a, b) => b.length - a.length).join("|");

/** Value of a number in one word, or null. */
export function numeralValue(word: string): number | null {
  return values.get(word.toLowerCase()) ?? null;
}

/** A number up to twenty in words, or null. */
export function inWords(value: number): string | null {
  return small[value] ?? null;
}

/** The word with a capital. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Digits in groups of three. */
export function grouped(digits: string, separator: string): string {
  return digits.replace(/\d(?=(?:\d{3})+$)/g, (digit) => digit + separator);
}
