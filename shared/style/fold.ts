/**
 * A text as lexicons are written: small letters, straight apostrophes, ordinary
 * spaces, one unit for each unit of the text.
 *
 *     L’IA⍽: « Ça »   →   l'ia : « ça »
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  let folded = lower.length === text.length ? lower : Array.from(text, lowerUnit).join("");
  for (const [unusual, usual] of others) if (folded.includes(unusual)) folded = folded.replaceAll(unusual, usual);
  return folded;
}

/** Apostrophes and spaces, and what stands for them: looking for one is far faster than for a class. */
const others: readonly (readonly [string, string])[] = [
  ["\u2019", "'"],
  ["\u2018", "'"],
  ["\u02bc", "'"],
  ["\u00a0", " "],
  ["\u202f", " "],
  ["\u2009", " "],
  ["\n", " "],
  ["\t", " "],
];

/** Some capitals are longer once small (`İ`): they stay as they are. */
function lowerUnit(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
