import { expect, test } from "vitest";
import { readWordList, wordListFormats, writeWordList } from "./word-list.ts";

test.each([
  ["Hunspell, with flags and fields", "4\nmétavers/S.()\nKwantix\tpo:npr\nTCP\\/IP/B po:nom\nsous-titreur\n", ["métavers", "Kwantix", "TCP/IP", "sous-titreur"]],
  ["LibreOffice, with hyphenation points", "OOoUserDict1\nlang: fr-FR\ntype: positive\n---\nmé=ta=vers\nKwantix\n", ["métavers", "Kwantix"]],
  ["LibreOffice for every language, Windows line ends", "OOoUserDict1\r\nlang: <none>\r\ntype: positive\r\n---\r\nKwantix\r\n", ["Kwantix"]],
  ["a plain list with remarks", "# Mes mots\nKwantix\n\nmétavers\nKwantix\n", ["Kwantix", "métavers"]],
  ["decomposed letters", "me\u0301tavers", ["métavers"]],
  ["nothing", "", []],
])("%s is read", (_, text, words) => {
  expect(readWordList(text)).toEqual(words);
});

test.each([
  ["words to avoid", "OOoUserDict1\nlang: fr\ntype: negative\n---\nmail==courriel\n"],
  ["a LibreOffice dictionary cut short", "OOoUserDict1\nlang: fr\n"],
  ["a text", "Ceci est un texte, avec ses phrases, et non une liste de mots.\n"],
  ["bytes", "PK\u0003\u0004\u0000\u0000"],
])("%s is refused", (_, text) => {
  expect(readWordList(text)).toBeNull();
});

test.each(wordListFormats)("what is written as %s is read back", (format) => {
  const words = ["Kwantix", "métavers", "TCP/IP", "sous-titreur"];
  expect(readWordList(writeWordList(words, format))).toEqual(words);
});
