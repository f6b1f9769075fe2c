import { describe, expect, test } from "vitest";
import { parseDocument } from "../markdown/document.ts";
import { defaultTypography } from "./profile.ts";
import { drawn } from "./spaces.ts";
import { typedCorrection } from "./typing.ts";

/** The text that the keys make, one after the other, from an empty page or after `start`. */
function typed(keys: string, start = ""): string {
  let text = drawn(start);
  for (const key of drawn(keys)) {
    text += key;
    const correction = typedCorrection(parseDocument(text), text.length, defaultTypography);
    for (const { from, to, text: made } of correction?.edits.toReversed() ?? []) {
      text = text.slice(0, from) + made + text.slice(to);
    }
  }
  return text;
}

describe("what is typed is corrected once the next key is known", () => {
  test.each([
    ["l'été d'ici", "l’été d’ici"],
    ["Vraiment ? Oui !", "Vraiment¦? Oui !"],
    ["Vraiment?\nOui ;\n", "Vraiment¦?\nOui¦;\n"],
    ["Le constat : rien", "Le constat⍽: rien"],
    ["**Note:** rien", "**Note:** rien"],
    ['un "mot" dit', "un «⍽mot⍽» dit"],
    ['Il dit "oui".', "Il dit «⍽oui⍽»."],
    ['« Le "cloud" » est', "«⍽Le “cloud”⍽» est"],
    ["«mot» et", "«⍽mot⍽» et"],
    ["Bon... voilà", "Bon… voilà"],
    ["des câbles, etc... Puis", "des câbles, etc. Puis"],
    ["Le mot - dit-on - est", "Le mot – dit-on – est"],
    ["16Go de", "16⍽Go de"],
    ["12 500 euros, 12 % et 3 € ici", "12¦500 euros, 12⍽% et 3⍽€ ici"],
    ["n° 5, M. Durand", "n°⍽5, M.⍽Durand"],
    ["le 3 mars à 12 h 30, oui", "le 3⍽mars à 12⍽h⍽30, oui"],
    ["Le coeur, la 1ère fois", "Le cœur, la 1re fois"],
    ["Une oeuvre, des boeufs et", "Une œuvre, des bœufs et"],
    ['Il dit "non !" et', "Il dit «⍽non¦!⍽» et"],
    ["A partir de", "À partir de"],
    ["L'Etat est", "L’État est"],
    ["(oui ?) non", "(oui¦?) non"],
  ])("« %s » becomes « %s »", (keys, expected) => {
    expect(typed(keys)).toBe(drawn(expected));
  });
});

describe("what may still become something else is left", () => {
  test.each([
    ["Vraiment !"],
    ["Merci :) Super :D"],
    ["https://x.fr: oui"],
    ["a != b"],
    ["std::x"],
    ["16 Go"],
    ["un écran 27\" de"],
    ["`l'a : \"b\" ?` x"],
    ["`l'a : \"b\" ? x"],
    ["[a](l'b "],
    ["<b title=\"l'a \""],
    ["%%l'a : x"],
    ["```\nl'a : \"b\" ? x"],
    ["Bon..."],
    ["x - y"],
    ["| a | b |\n| -- | :-- |\n| c | d |\n"],
    ['un "" b'],
    ["12 - 5"],
    ["- [ ] x"],
    ["Le point (x,y)"],
  ])("« %s »", (keys) => {
    expect(typed(keys)).toBe(drawn(keys));
  });
});

test("what the writer took back is not corrected again by the keys that follow", () => {
  expect(typed(" aussi, oui.", "l'été")).toBe("l'été aussi, oui.");
  expect(typed(" oui.", "Une oeuvre,")).toBe("Une oeuvre, oui.");
  expect(typed("e", "Vraiment ? C'est un \"mot\" d")).toBe("Vraiment ? C'est un \"mot\" de");
});

test("a correction touches nothing after the caret", () => {
  const text = "L'été ? suite d'hier";
  const correction = typedCorrection(parseDocument(text), 8, defaultTypography);
  expect(correction).toEqual({ rule: "espace-ponctuation-haute", edits: [{ from: 5, to: 6, text: "\u202f" }] });
});
