/**
 * The two orthographies of French: the one from before the « Rectifications de
 * l’orthographe » (Journal officiel of 6 December 1990) and the one after. Both
 * are right everywhere; a newsroom may hold to one.
 */
export const orthographies = ["classique", "reformee", "toutes"] as const;
export type Orthography = (typeof orthographies)[number];

/** Letters that the reform puts for others, wherever they stand in a word: accents, trémas, doubled letters, hyphens. */
const swaps: readonly (readonly [before: string, after: string])[] = [
  // 1. A circumflex on i and u says nothing: connaître, coût.
  ["î", "i"],
  ["û", "u"],
  // 2. An accent as it is heard: événement, céderai, revolver, amoncelle.
  ["é", "è"],
  ["e", "é"],
  ["e", "è"],
  ["elle", "èle"],
  ["ette", "ète"],
  // 3. The tréma on the letter that is heard: aiguë, ambiguïté, gageure, arguer.
  ["guë", "güe"],
  ["guï", "güi"],
  ["geu", "geü"],
  ["gue", "güe"],
  ["gua", "güa"],
  ["guo", "güo"],
  // 4. Compounds in one word: week-end, porte-monnaie.
  ["-", ""],
  // 5. Families put in order: nénuphar, oignon, relais, joaillier, douceâtre, asseoir, levraut, absous.
  ["ph", "f"],
  ["oi", "o"],
  ["eoi", "oi"],
  ["ais", "ai"],
  ["illi", "ill"],
  ["ceâ", "çâ"],
  ["aut", "eau"],
  ["ous", "out"],
  ["men", "mans"],
];

const doubled = /([bcdfglmnprst])\1/g;
const single = /(?<=[aeiouyéèêâôîû])([cflmnprst])(?=[aeiouyéèêâôîû])/g;

/**
 * What the reform could make of a word written as before it: candidates, most
 * of which are no words. A list of the reformed words tells which one is.
 *
 *     connaître → connaitre     événement → évènement     week-end → weekend
 *           ^                     ^                            ^
 */
export function reformsOf(word: string): readonly string[] {
  const candidates = new Set<string>();
  const put = (at: number, length: number, after: string) =>
    candidates.add(word.slice(0, at) + after + word.slice(at + length));
  for (const [before, after] of swaps) {
    for (let at = word.indexOf(before); at >= 0; at = word.indexOf(before, at + 1)) put(at, before.length, after);
  }
  for (const { index, 0: pair, 1: letter = "" } of word.matchAll(doubled)) put(index, pair.length, letter);
  for (const { index, 1: letter = "" } of word.matchAll(single)) put(index, 1, letter + letter);
  // desiderata → désidérata
  candidates.add(word.replaceAll("e", "é"));
  return [...candidates];
}
