import { expect, test } from "vitest";
import { readDictionaryBytes } from "../../resources/tools/build-dictionary.ts";
import { createSpellingDesk, type SpellingAnswer, type SpellingDesk } from "./protocol.ts";
import { standings } from "./standing.ts";

const bytes = readDictionaryBytes();

/** Everything that the desk answers until it has nothing to do. */
function answers(desk: SpellingDesk): SpellingAnswer[] {
  const given: SpellingAnswer[] = [];
  for (let answer = desk.work(); answer !== null; answer = desk.work()) if (answer !== "more") given.push(answer);
  return given;
}

test("questions are answered by their number, and words do not wait for the end of a suggestion", () => {
  const desk = createSpellingDesk(bytes, () => 0);
  desk.receive({ kind: "suggest", id: 2, word: "bonjuor" });
  desk.receive({ kind: "check", id: 1, words: ["bonjour", "bonjuor"] });
  desk.receive({ kind: "check", id: 3, words: ["bonjour"] });
  expect(answers(desk)).toEqual([
    { kind: "checked", id: 1, standings: [standings.right, expect.any(Number)] },
    { kind: "checked", id: 3, standings: [standings.right] },
    { kind: "suggested", id: 2, words: expect.arrayContaining(["bonjour"]) },
  ]);
});

test("a suggestion whose time is up answers what it has", () => {
  let now = 0;
  // A clock on which each look takes a second.
  const desk = createSpellingDesk(bytes, () => (now += 1_000));
  desk.receive({ kind: "suggest", id: 1, word: "developement" });
  const [given] = answers(desk);
  expect(given).toMatchObject({ kind: "suggested", id: 1 });
  const whole = createSpellingDesk(bytes, () => 0);
  whole.receive({ kind: "suggest", id: 1, word: "developement" });
  expect(answers(whole)).toMatchObject([{ words: expect.arrayContaining(["développement"]) }]);
  expect(given).not.toEqual(answers(whole)[0]);
});

test("a cancelled question has no answer", () => {
  const desk = createSpellingDesk(bytes, () => 0);
  desk.receive({ kind: "suggest", id: 1, word: "bonjuor" });
  desk.receive({ kind: "check", id: 2, words: ["bonjour"] });
  desk.receive({ kind: "cancel", id: 1 });
  desk.receive({ kind: "cancel", id: 7 });
  expect(answers(desk)).toMatchObject([{ id: 2 }]);
});

test("the writer's words are right from the next answer on", () => {
  const desk = createSpellingDesk(bytes, () => 0);
  desk.receive({ kind: "vocabulary", words: ["Zolvia"], orthography: "toutes" });
  desk.receive({ kind: "check", id: 1, words: ["Zolvia", "GitHub"] });
  expect(answers(desk)).toMatchObject([{ standings: [standings.right, standings.right] }]);
});
