import { expect, test } from "vitest";
import { seededRandom } from "./seeded-random.ts";
import { textEdits, withEdits } from "./text-edits.ts";

test.each([
  ["", "", []],
  ["mot", "mot", []],
  ["mot", "", [[0, 3, ""]]],
  ["", "mot", [[0, 0, "mot"]]],
  ["l'été d'hier", "l’été d’hier", [[1, 2, "’"], [7, 8, "’"]]],
  ["\"oui\" ?", "«_oui_»-?", [[0, 1, "«_"], [4, 6, "_»-"]]],
  ["etc...", "etc.", [[4, 6, ""]]],
  ["12 500", "12-500", [[2, 3, "-"]]],
])("« %s » to « %s »", (before, after, edits) => {
  expect(textEdits(before, after).map(({ from, to, text }) => [from, to, text])).toEqual(edits);
});

test("whatever the two texts, the edits make one of the other, in order and apart", () => {
  const random = seededRandom(5);
  for (let round = 0; round < 500; round++) {
    const letters = ["a", "b", " ", "é"];
    const [before, after] = [random.text(letters, 40), random.text(letters, 40)];
    const edits = textEdits(before, after);
    expect(withEdits(before, edits)).toBe(after);
    for (const [i, edit] of edits.entries()) expect(edit.from).toBeGreaterThan(edits[i - 1]?.to ?? -1);
  }
});

test("two texts that share nothing are one edit, at once", () => {
  expect(textEdits("a".repeat(20_000), "b".repeat(20_000))).toEqual([{ from: 0, to: 20_000, text: "b".repeat(20_000) }]);
});
