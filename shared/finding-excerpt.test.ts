import { expect, test } from "vitest";
import { excerptOf } from "./finding-excerpt.ts";

test.each([
  ["C’est un préavsi court.", "préavsi", ["", "préavsi", ""]],
  ["Le coeur bat.", "oe", ["c", "oe", "ur"]],
  ["La 1ère fois.", "ère", ["1", "ère", ""]],
  ["C’est vraiment ? Oui.", " ?", ["vraiment", " ?", " Oui."]],
  ["C’est l'été.", "'", ["l", "'", "été."]],
  ["Un.\n? Deux", "?", ["", "?", " Deux"]],
  ["Fin  ici", "  ", ["Fin", "  ", "ici"]],
  ["12 500 euros", " ", ["12", " ", "500"]],
])("in « %s », « %s » is shown as %j", (text, word, [before, found, after]) => {
  const from = text.indexOf(word);
  expect(excerptOf(text, { from, to: from + word.length })).toEqual({ before, found, after });
});
