import { expect, test } from "vitest";
import { readDictionaryBytes } from "../../resources/tools/build-dictionary.ts";
import { createFrenchSpeller } from "./speller.ts";

const speller = createFrenchSpeller(readDictionaryBytes());
const rejected = (words: string) => words.split(" ").filter((word) => !speller.correct(word));
const accepted = (words: string) => words.split(" ").filter((word) => speller.correct(word));

test("elided words are right before a vowel or a mute h only", () => {
  expect(
    rejected(
      "l’homme l'homme l’école L’École L’ÉCOLE qu’il jusqu’à lorsqu’il d’abord D’ABORD j’hésite aujourd’hui",
    ),
  ).toEqual([]);
  expect(
    accepted("l’voiture l'voiture qu’chat d’bijou l’haricot L’HARICOT l’héros d’hackers l’yaourt l’onzième"),
  ).toEqual([]);
});

test("what follows an elided prefix is not hidden", () => {
  expect(accepted("l’outils l’apelle d’utilisatteurs qu’ilss")).toEqual([]);
});

test("names of the trade are right, elided too, in their own case only", () => {
  expect(rejected("iPhone l’iPhone d’OpenAI GitHub Wi-Fi macOS Node.js TIKTOK l’Arcep l’OTAN l’INSEE l’URSSAF d’UNESCO eBay d’eBay")).toEqual([]);
  expect(accepted("Github GitHUB BlueTooth Iphone tiktok l’GitHub Typescript")).toEqual([]);
});

test("hyphens join right words", () => {
  expect(
    rejected(
      "parle-t-il dit-elle est-ce donne-le-moi a-t-on ex-patron anti-spam sous-menu celui-ci peut-être rendez-vous anglo-saxon cyber-risque États-Unis Jean-Pierre étudiant·e·s R&D",
    ),
  ).toEqual([]);
  expect(accepted("parle-t’il ex-paatron anti-spamm sous-menuu peut-etre mal-graicé donne-l-emoii")).toEqual(
    [],
  );
});

test("a compound does not hide that it lacks the accents of the whole", () => {
  expect(accepted("vis-a-vis celui-la c’est-a-dire nouveau-ne bien-fonde")).toEqual([]);
});

test("living prefixes are glued to words of the dictionary", () => {
  expect(rejected("cybergendarmes Cybergendarme cryptoactif réimplémentation réexploiter autodocumenté l’hyperconnexion")).toEqual([]);
  expect(accepted("supermarche multimedia télephone autonomi cybergendarm réapprendr redirect videosurveillance")).toEqual([]);
});

test("numbers, ordinals and Roman numerals are right, unless badly abridged", () => {
  expect(rejected("12 20h30 5G H264 1er 1re 1ers 2e 2d 10e 11e 21es XXe XXIe Ier MCMLXXXIV l’11")).toEqual(
    [],
  );
  expect(accepted("2ème 10ème 2eme 3ième 1ère 1ere 1iere XXIème")).toEqual([]);
});

test("capitals are right with their accents", () => {
  expect(rejected("École ÉCOLE État ÉTAT À É CNIL RGPD SSD LLM CPUs")).toEqual([]);
  expect(accepted("Etat Ecole ECOLE ETAT IDEE METEO")).toEqual([]);
});

test("capitals inside a word are for names", () => {
  expect(rejected("YouTube getElementById McDonald")).toEqual([]);
  expect(accepted("bonJour DEux qu’Établiez maisOn LInux")).toEqual([]);
});

test("ligatures are wanted", () => {
  expect(rejected("cœur œuvre Œuvre ŒUVRE ex æquo".replace("ex ", ""))).toEqual([]);
  expect(accepted("coeur oeuvre soeur Oeuvre")).toEqual([]);
});

test("decomposed letters, soft hyphens and other hyphens are read as usual ones", () => {
  expect(
    rejected("e\u0301cole de\u0301ja\u0300 na\u00adtion peut\u2011être of\ufb01ce L\u2019e\u0301cole"),
  ).toEqual([]);
});

test("the words given are right, whatever the sentence makes of their first letter", () => {
  const own = createFrenchSpeller(readDictionaryBytes(), [["deepfake", "Shopify"]]);
  for (const word of ["deepfake", "Deepfake", "DEEPFAKE", "Shopify", "anti-deepfake"])
    expect(own.correct(word)).toBe(true);
  expect(own.correct("shopify")).toBe(false);
});
