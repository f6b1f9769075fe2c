import { QUOTE } from "../features.ts";
import { ENTITY_SPACE, URL, matches, reachesUrl, spacesAfter, spacesBefore } from "../reading.ts";
import { correction, type Hit, type Rule } from "../rule.ts";
import type { Spaces } from "../spaces.ts";

const chevrons = /[«»]/g;

/**
 * After `«` and before `»`, one no-break space and nothing else.
 *
 *     «mot», « mot », «¦mot¦»    «» at an end of line, » Suite
 */
export const espaceGuillemets: Rule = {
  id: "espace-guillemets",
  mode: "auto",
  severity: "avertissement",
  message: "Espace insécable attendue à l’intérieur des guillemets français.",
  source: "Imprimerie nationale¦; OQLF¦; JoliTypo",
  needs: QUOTE,
  find: ({ text }, spaces) =>
    matches(chevrons, text).flatMap(({ 0: mark, index }) =>
      mark === "«" ? afterOpening(text, index + 1, spaces) : beforeClosing(text, index, spaces),
    ),
  corrects: [
    ["Le label «Numérique» et « durable »", "Le label «⍽Numérique⍽» et «⍽durable⍽»"],
    ["«¦mot¦» et «  mot  »", "«⍽mot⍽» et «⍽mot⍽»"],
    ["« **sombre** » ou «**sombre**»", "«⍽**sombre**⍽» ou «⍽**sombre**⍽»"],
  ],
  leaves: ["«⍽mot⍽»", "`«a»`", "» reprise", "un chevron «» vide", "Le lien « https://exemple.org/a » est mort.", "«&nbsp;mot&nbsp;»"],
};

function afterOpening(text: string, from: number, spaces: Spaces): readonly Hit[] {
  const to = spacesAfter(text, from);
  const next = text.charAt(to);
  if (next === "" || next === "\n" || next === "»" || next === URL || next === ENTITY_SPACE) return [];
  return text.slice(from, to) === spaces.quote ? [] : [correction(from, to, spaces.quote)];
}

function beforeClosing(text: string, to: number, spaces: Spaces): readonly Hit[] {
  const from = spacesBefore(text, to);
  const previous = text.charAt(from - 1);
  if (previous === "" || previous === "\n" || previous === "«" || previous === ENTITY_SPACE) return [];
  if (text.slice(from, to) === spaces.quote || reachesUrl(text, from)) return [];
  return [correction(from, to, spaces.quote)];
}
