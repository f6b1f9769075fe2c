import { HIGH } from "../features.ts";
import { isBlankAt, isDigitAt, isLetterAt, matches, reachesUrl, spacesBefore, wordStart } from "../reading.ts";
import { correction, type Rule } from "../rule.ts";

const signs = /[!?]+|;/g;

/** Names that end with a mark of their own. */
const names: ReadonlySet<string> = new Set(["Yahoo", "Kahoot", "Joomla", "Jeopardy"]);

/**
 * One narrow no-break space before `;` `!` `?`, before the first of a run.
 *
 *     Vraiment?! (oui ?)    (?)  a != b  a;b;c  Tiens…!  Yahoo! a
 *             ^      ^
 */
export const espacePonctuationHaute: Rule = {
  id: "espace-ponctuation-haute",
  mode: "auto",
  severity: "erreur",
  message: "Espace fine insécable attendue avant un point-virgule, un point d’exclamation ou d’interrogation.",
  source: "Imprimerie nationale¦; LanguageTool¦; JoliTypo",
  needs: HIGH,
  find: (passage, spaces) => {
    const { text } = passage;
    return matches(signs, text).flatMap(({ 0: run, index }) => {
      const end = index + run.length;
      if (!isFreeAfter(text, end, run) && !passage.closesAt(end)) return [];
      const from = spacesBefore(text, index);
      if (text.slice(from, index) === spaces.high) return [];
      const fits = from === index ? isGluable(text, index, run) : !"\n([{«“¿¡".includes(text.charAt(from - 1));
      if (!fits || from === 0 || reachesUrl(text, from)) return [];
      return [correction(from, index, spaces.high)];
    });
  },
  corrects: [
    ["Vraiment ? Vraiment⍽? Vraiment?", "Vraiment¦? Vraiment¦? Vraiment¦?"],
    ["**Stop !** et **stop!** là", "**Stop¦!** et **stop¦!** là"],
    ["`npm ci`? [Mastodon](https://m.org)?", "`npm ci`¦? [Mastodon](https://m.org)¦?"],
    ["Sérieusement ?! L’option ; non !!!", "Sérieusement¦?! L’option¦; non¦!!!"],
    ["Disney+ ? Un café! (oui ?)", "Disney+¦? Un café¦! (oui¦?)"],
  ],
  leaves: [
    "mot (?) et [!]",
    "https://x.fr/?q=a",
    "Bravo ;-) et ;)",
    "a != b",
    "Tiens…!",
    "Voir https://exemple.org/doc ; puis https://exemple.org/faq!",
    "Yahoo! a longtemps dominé.",
    "l’entité&nbsp;!",
    "a;b;c",
  ],
};

function isFreeAfter(text: string, end: number, run: string): boolean {
  return isBlankAt(text, end) || (run !== ";" && ")]»”,.…}".includes(text.charAt(end)));
}

/** Whether a sign glued to what stands before `at` wants a space. */
function isGluable(text: string, at: number, run: string): boolean {
  if (run === "!" && names.has(text.slice(wordStart(text, at), at))) return false;
  const before = text.charAt(at - 1);
  return (
    isLetterAt(text, at - 1) ||
    isDigitAt(text, at - 1) ||
    (before !== "" && ")]»”%‰€$£¥°+#\ufffc".includes(before)) ||
    /[\p{N}\p{Extended_Pictographic}\ufe0f]/u.test(before) ||
    /[\udc00-\udfff]/.test(before)
  );
}
