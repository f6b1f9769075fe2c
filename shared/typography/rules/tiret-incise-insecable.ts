import { DASH } from "../features.ts";
import { URL, isBreakable, isSpace, reachesUrl } from "../reading.ts";
import type { Hit, Rule } from "../rule.ts";
import { sentenceEnds } from "../sentences.ts";

/**
 * Exactly two spaced dashes of one kind in a sentence: no-break spaces inside.
 *
 *     Le projet – lancé en 2019 – reste    a – b    a – b – c – d
 *                ^             ^
 */
export const tiretInciseInsecable: Rule = {
  id: "tiret-incise-insecable",
  mode: "auto",
  severity: "info",
  message: "Espaces insécables attendues à l’intérieur d’une paire de tirets.",
  source: "Imprimerie nationale",
  needs: DASH,
  find({ text }, spaces) {
    if (!/[–—]/.test(text)) return [];
    const hits: Hit[] = [];
    let start = 0;
    for (const end of sentenceEnds(text)) {
      const dashes = dashesOf(text, start, end);
      const [first, second] = dashes;
      if (dashes.length === 2 && first !== undefined && second !== undefined) {
        const hit = bind(text, first, second, spaces.bond);
        if (hit !== null) hits.push(hit);
      }
      start = end;
    }
    return hits;
  },
  corrects: [
    ["Le projet – lancé en 2019 – reste bénévole.", "Le projet –⍽lancé en 2019⍽– reste bénévole."],
    ["La startup — rachetée en mars — change.", "La startup —⍽rachetée en mars⍽— change."],
    ["– x –, puis – y –, enfin. Oui – non –, là.", "– x –, puis – y –, enfin. Oui –⍽non⍽–, là."],
    ["Le site – tenu par M. Roy – ferme.", "Le site –⍽tenu par M. Roy⍽– ferme."],
  ],
  leaves: [
    "Le projet –⍽lancé en 2019⍽– reste bénévole.",
    "Une seule incise – la voici.",
    "Premier point – rien. Second point – rien non plus.",
    "La ligne Paris–Lyon.",
  ],
};

/** Places of the dashes between `from` and `to` that stand alone; those that begin a line are dialogue. */
function dashesOf(text: string, from: number, to: number): readonly number[] {
  const dashes: number[] = [];
  for (let at = from; at < to; at++) {
    const mark = text.charAt(at);
    if ((mark !== "–" && mark !== "—") || !isSpace(text.charCodeAt(at - 1))) continue;
    const next = text.charAt(at + 1);
    const isAlone = next === "" || next === "\n" || isSpace(next.charCodeAt(0)) || ".,;:!?…)»”".includes(next);
    if (isAlone) dashes.push(at);
  }
  return dashes;
}

function bind(text: string, first: number, second: number, space: string): Hit | null {
  if (text.charAt(first) !== text.charAt(second) || first + 2 >= second - 1) return null;
  if (text.charAt(first + 2) === URL || reachesUrl(text, second - 1)) return null;
  const edits = [first + 1, second - 1]
    .filter((at) => isBreakable(text.charCodeAt(at)) && text.charAt(at) !== space)
    .map((at) => ({ from: at, to: at + 1, text: space }));
  return edits.length === 0 ? null : { from: first, to: second + 1, edits };
}
