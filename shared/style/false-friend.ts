import { falseFriends, type FalseFriend } from "./lexicons/false-friends.ts";
import { nounInstead } from "./agreement.ts";
import { isPlural, pluralOf } from "./nouns.ts";
import type { Page } from "./page.ts";
import { phrase } from "./phrase.ts";
import { replacement } from "./replacement.ts";
import type { Phrase, Proposal } from "./rule.ts";
import { conjugated, verbEndings } from "./verbs.ts";

/** Expressions of the false friends, those that many admit or the others. */
export function falseFriendPhrases(admitted: boolean): readonly Phrase[] {
  return falseFriends.filter((friend) => (friend.admitted === true) === admitted).map(phraseOf);
}

function phraseOf(friend: FalseFriend): Phrase {
  const { expression, instead, why } = friend;
  const words = instead === "" ? [] : instead.split("|");
  return phrase(expression.replaceAll("VERB", verbEndings), {
    message: (found) => `«⍽${found}⍽» est impropre ${why.replaceAll("« ", "«⍽").replaceAll(" »", "⍽»")}.`,
    frequency: "section",
    key: expression,
    when: (match, page) => conditions[expression]?.(match, page) ?? true,
    fixes: (match, page) => special[expression]?.(match, page) ?? words.flatMap((word) => proposed(word, friend, match, page)),
  });
}

function proposed(word: string, { as }: FalseFriend, match: RegExpExecArray, page: Page): string | Proposal | readonly never[] {
  const { 0: found, index } = match;
  if (as === "verb") {
    const ending = new RegExp(`(?:${verbEndings})$`, "u").exec(found)?.[0] ?? "";
    return conjugated(word, ending) ?? [];
  }
  if (as === "adjective") return agreed(word, found);
  if (as === "noun") {
    const to = index + found.length;
    return found.endsWith("s") && !isPlural(word) ? pluralOf(word) : nounInstead(word, index, to, page);
  }
  return word;
}

/** An adjective with the gender and number of another. */
function agreed(adjective: string, found: string): string {
  const number = found.endsWith("s") ? "s" : "";
  const isFeminine = /(?:ve|te|le)s?$/u.test(found);
  if (adjective.endsWith("e")) return adjective + number;
  if (!isFeminine) return adjective.endsWith("al") && number !== "" ? adjective.replace(/al$/u, "aux") : adjective + number;
  return `${adjective.replace(/f$/u, "v")}e${number}`;
}

/** Where an expression only means what we think in some places. */
const conditions: Readonly<Record<string, (match: RegExpExecArray, page: Page) => boolean>> = {
  "à la base(?=,)": ({ index }, page) => page.beginsSentence(index) || /[,;] $/u.test(page.folded.slice(0, index)),
  "suite (?:à|aux?)": ({ index }, page) => page.beginsSentence(index) || /, $/u.test(page.folded.slice(0, index)),
  "en charge d(?:e|u|es|')": ({ index }, page) => !/(?:pr[ei]\w*|mis\w*|met\w*|temps|remis\w*|mont\w*) (?:\w+ )?$/u.test(page.folded.slice(Math.max(0, index - 24), index)),
  "boost(?:VERB)": ({ index, 0: found }, page) =>
    found !== "boost" && !(found === "booster" && /(?:un|le|du|des|ce|son|premier|au|les|deux) $/u.test(page.folded.slice(0, index))),
  "perform(?:er|e|ent|é|ait|aient)": ({ index }, page) => !/(?:un|le|des|les) $/u.test(page.folded.slice(0, index)),
};

const sense: Readonly<Record<string, string>> = {
  faire: "avoir", fait: "a", font: "ont", faisait: "avait", faisaient: "avaient", fera: "aura", feront: "auront", ferait: "aurait", feraient: "auraient",
};

const range = ({ index, 0: found }: RegExpExecArray) => ({ from: index, to: index + found.length });

/** Turns whose end is carried over. */
const special: Readonly<Record<string, (match: RegExpExecArray, page: Page) => readonly (string | Proposal)[]>> = {
  "suite (?:à|aux?)": (match, page) => {
    const capital = page.text.charAt(match.index) === "S";
    return ["à la suite de", "après"].map((instead) => {
      const made = replacement(instead, range(match), page);
      const tail = match[0].slice(6).replace("aux", "des").replace("au", "du");
      const text = capital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
      if (instead === "après") return made.wider === undefined ? text : { text, wider: made.wider };
      if (tail !== "à") return { text, wider: { ...range(match), text: `${text.slice(0, -2)}${tail}` } };
      const { to } = range(match);
      // « suite à une » → « à la suite d’une »; « suite à un », « suite à Internet » too.
      const elided = /^ [aeiouyàâéèêëîïôûœ]/u.test(page.folded.slice(to, to + 2));
      return elided ? { text, wider: { from: match.index, to: to + 1, text: `${text.slice(0, -1)}’` } } : text;
    });
  },
  "en charge d(?:e|u|es|')": (match, page) => {
    const isMany = /s $/u.test(page.folded.slice(0, match.index));
    const tail = match[0].slice(10).replace("'", "’");
    return [`responsable${isMany ? "s" : ""} ${tail}`, `chargé${isMany ? "s" : ""} ${tail}`];
  },
  "f(?:aire|ait|ont|aisait|aisaient|era|eront|erait|eraient) (?:du )?sens(?! (?:inverse|unique|interdit|commun|contraire))": ({ 0: found }) => [
    `${sense[found.split(" ")[0] ?? ""] ?? "avoir"} du sens`,
  ],
};
