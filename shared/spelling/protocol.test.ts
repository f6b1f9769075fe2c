import { expect, test } from "vitest";
import { readDictionaryBytes } from "../../resources/tools/build-dictionary.ts";
import { createSpellingDesk } from "./protocol.ts";

const bytes = readDictionaryBytes();

test("questions are answered by their number, suggestions first", () => {
  const desk = createSpellingDesk(bytes);
  desk.receive({ kind: "check", id: 1, words: ["bonjour", "bonjuor"] });
  desk.receive({ kind: "suggest", id: 2, word: "bonjuor" });
  expect(desk.work()).toMatchObject({ kind: "suggested", id: 2, words: expect.arrayContaining(["bonjour"]) });
  expect(desk.work()).toEqual({ kind: "checked", id: 1, verdicts: [true, false] });
  expect(desk.work()).toBeNull();
});

test("a cancelled question has no answer", () => {
  const desk = createSpellingDesk(bytes);
  desk.receive({ kind: "suggest", id: 1, word: "bonjuor" });
  desk.receive({ kind: "check", id: 2, words: ["bonjour"] });
  desk.receive({ kind: "cancel", id: 1 });
  desk.receive({ kind: "cancel", id: 7 });
  expect(desk.work()).toMatchObject({ id: 2 });
  expect(desk.work()).toBeNull();
});

test("the writer's words are right from the next answer on", () => {
  const desk = createSpellingDesk(bytes);
  desk.receive({ kind: "vocabulary", words: ["Shopify"] });
  desk.receive({ kind: "check", id: 1, words: ["Shopify", "GitHub"] });
  expect(desk.work()).toMatchObject({ verdicts: [true, true] });
});
