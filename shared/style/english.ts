/** Words that English cannot do without and French does not have. */
const english: ReadonlySet<string> = new Set(
  [
    "the of and is are was were be been being with for from that this these those it its you your we our they their them he she his her",
    "has have had will would can could should must not by at which who whose what when where how why if than then there here",
    "some any all each every many more most other others such only also about into between through over under after before",
    "do does did an in to or so no up out off new use used using one two first like make made just",
  ].flatMap((line) => line.split(" ")),
);

/** Words that French cannot do without. Those that English has too (`or`, `on`, `as`) are of neither. */
const french: ReadonlySet<string> = new Set(
  [
    "le la les de des du un une et est sont dans pour par sur avec qui que ne pas au aux ce cette ces il elle ils elles",
    "nous vous se son sa ses leur leurs plus mais ou où donc en à d l qu s n c j m y ont été être avoir fait faire",
    "comme sans sous entre après avant aussi bien très tout tous toute toutes même cela ça notre votre nos vos mon ma mes",
    "je tu te lui dont quand si alors puis car ni chez vers depuis pendant selon dès lors peut doit va",
  ].flatMap((line) => line.split(" ")),
);

/** Fewest words of a sentence of which none is French. */
const fewest = 4;

/**
 * Whether a sentence, folded, is English: three at least of the words that
 * English cannot do without, and more of them than of the French ones; or a few
 * words of which one is English and none French.
 */
export function isEnglish(sentence: string): boolean {
  let found = 0;
  let others = 0;
  let count = 0;
  for (const word of sentence.match(/[\p{L}\p{M}]+/gu) ?? []) {
    count++;
    if (english.has(word)) found++;
    else if (french.has(word)) others++;
  }
  return (found >= 3 && found > others) || (found >= 1 && others === 0 && count >= fewest);
}

/** Whether some words, folded, may be French: they hold one that French cannot do without. */
export function mayBeFrench(words: string): boolean {
  return (words.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => french.has(word));
}
