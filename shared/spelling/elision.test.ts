import { expect, test } from "vitest";
import { isElisionRight, splitElision } from "./elision.ts";

const isRight = (word: string) => {
  const elided = splitElision(word);
  return elided === null ? undefined : isElisionRight(elided);
};

test("a vowel, a mute h and a letter read with a vowel may be elided before", () => {
  const right =
    "l'homme d'habitude l'hôtel l'huile l'huître l'heure l'héroïne l'héroïsme l'histoire l'hiver l'haltère l'harmonie " +
    "l'haleine l'hameçon l'hésitation l'horaire l'honneur l'honnêteté l'humain l'hurluberlu l'horloge l'hébergement l'halogène " +
    "l'école L'École l'œuvre l'île l'y l'yeuse d'Yves d'Yeu l'Yonne l'oued l'ouïe l'ouest l'oiseau l'un l'iode l'Iphone " +
    "l'ONU l'IA l'HTML l'XML l'ADN l'USB l'URL l'n d'Hachette d'Haïti l'Hérault d'Helsinki qu'il s'il jusqu'à lorsqu'elle " +
    "quelqu'un presqu'île j'hésite n'habite m'dame t'as bouillon d'onze qu'oui d'11 l'";
  expect(right.split(" ").filter((word) => isRight(word) === false)).toEqual([]);
});

test("a consonant, an aspirate h and words that refuse it may not", () => {
  const wrong =
    "l'voiture d'bijou qu'chat j'mange l'haricot d'haricot l'héros l'hibou l'handicap l'hasard l'haut d'hors l'honte " +
    "l'huit l'huitième l'hiérarchie l'hockey l'hacker d'hackers l'hashtag l'hameau l'harcèlement j'hurle l'hausse " +
    "d'hausses l'onze l'onzième l'oui l'ouistiti l'uhlan l'yaourt l'yacht l'yoga l'yen l'Hollande d'Hongrie l'Hamas L'HASARD " +
    "l'GitHub l'web l'téléphone l'week-end l'hub l'halte l'hall";
  expect(wrong.split(" ").filter((word) => isRight(word) !== false)).toEqual([]);
});

test("a word without elided prefix has nothing to split", () => {
  for (const word of ["aujourd'hui", "prud'homme", "rock'n'roll", "entr'ouvrir", "maison", "'", ""]) {
    expect(splitElision(word)).toBeNull();
  }
  expect(splitElision("Lorsqu'on")).toEqual({ prefix: "Lorsqu'", rest: "on" });
});
