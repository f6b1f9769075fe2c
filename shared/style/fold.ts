/**
 * A text as lexicons are written: small letters, straight apostrophes, ordinary
 * spaces, one unit for each unit of the text.
 *
 *     L’IA⍽: « Ça »   →   l'ia : « ça »
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : Array.from(text, lowerUnit).join("");
  return unusual.test(same) ? same.replace(apostrophes, "'").replace(spaces, " ") : same;
}

const unusual = /[\u2018\u2019\u02bc\u00a0\u2009\u202f\n\t]/;
const apostrophes = /[\u2018\u2019\u02bc]/g;
const spaces = /[\u00a0\u2009\u202f\n\t]/g;

/** Some capitals are longer once small (`İ`): they stay as they are. */
function lowerUnit(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
