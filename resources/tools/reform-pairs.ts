import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { decodeTrie } from "cspell-trie-lib";
import { reformsOf } from "../../shared/spelling/reform.ts";

/** Every form of the reformed dictionary (Dicollecte, « réforme 1990 »), as cspell packs them. */
const reformedList = new URL("../../node_modules/@cspell/dict-fr-reforme/fr-reforme1990.trie.gz", import.meta.url);

/** Forms that belong to one of the two orthographies only; elided forms are left out. */
export interface ReformPairs {
  /** Words of the dictionary that the reform has changed. */
  readonly classic: ReadonlySet<string>;
  /** Words of the dictionary, which is « classique », that are the reform's all the same: évènement. */
  readonly tolerated: ReadonlySet<string>;
  /** What the reform made of the others: connaitre, weekend. */
  readonly reformed: ReadonlySet<string>;
}

/**
 * Compares `dictionary-fr` with the reformed list of `@cspell/dict-fr-reforme`.
 * The two are not of the same age: a form counts as changed only when a rule of
 * the reform leads from it to a reformed one. Of the words that the dictionary
 * has too, only those that are nothing else count as the reform's: not `boite`,
 * which limps, nor `extraterrestre`, which everybody wrote before.
 */
export function reformPairs(words: readonly string[]): ReformPairs {
  const list = decodeTrie(gunzipSync(readFileSync(reformedList)).toString("utf8"));
  const known = new Set(words);
  const classic = new Set<string>();
  const tolerated = new Set<string>();
  const reformed = new Set<string>();
  for (const word of words) {
    if (word.includes("'") || list.hasWord(word, true)) continue;
    const forms = reformsOf(word).filter((form) => list.hasWord(form, true));
    if (forms.length === 0) continue;
    classic.add(word);
    const fresh = forms.find((form) => !known.has(form));
    if (fresh !== undefined) reformed.add(fresh);
    else for (const form of forms) if (isNothingElse(word, form)) tolerated.add(form);
  }
  return { classic, tolerated, reformed };
}

/** Whether only an accent grave, an f or an o tells the reformed word: évènement, nénufar, ognon. */
function isNothingElse(before: string, after: string): boolean {
  return (
    (after.includes("è") && before.length === after.length && before.replaceAll("é", "è") === after.replaceAll("é", "è")) ||
    before.replace("ph", "f") === after ||
    before.replace("oign", "ogn") === after
  );
}
