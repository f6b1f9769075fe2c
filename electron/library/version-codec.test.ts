import { describe, expect, test } from "vitest";
import { emptyFields } from "../../shared/article.ts";
import { Failure } from "../../shared/result.ts";
import { seededRandom } from "../../shared/seeded-random.ts";
import { applyDelta, articleOf, deltaOf, linesOf, pack, placesOf, unpackDelta, unpackLines } from "./version-codec.ts";

const fields = { ...emptyFields, titre: "L’été\n2026", etiquettes: ["a", "b,c"], notesPrivees: "x\n\ny" };

test.each(["", "\n", "Un.\n\nDeux.", "\n\nfin\n", "moitié \ud800 de paire", "\u2028"])("a state with the body %j comes back as it was", (body) => {
  expect(articleOf(unpackLines(pack(linesOf({ fields, body }))))).toEqual({ fields, body });
});

describe("a delta", () => {
  const delta = (before: string, after: string) => deltaOf(after.split("|"), before.split("|"), placesOf(before.split("|")));

  test.each([
    ["a|b|c", "a|b|c", [[0, 3]]],
    ["a|b|c", "a|B|c", [[0, 1], "B", [2, 1]]],
    ["a||b||c", "a||B||c", [[0, 2], "B", [3, 2]]],
    ["a|b|c", "c|a|b", [[2, 1], [0, 2]]],
    ["a", "x|y", ["x", "y"]],
    ["a|b", "", [""]],
  ])("from « %s » to « %s » takes what is there", (before, after, expected) => {
    expect(delta(before, after)).toEqual(expected);
  });

  test("gives back any text, whatever the two have in common", () => {
    const random = seededRandom(7);
    const lines = () => Array.from({ length: random.below(12) + 1 }, () => random.pick(["", "a", "b", "c", "d\ud800"]));
    for (let i = 0; i < 500; i++) {
      const [before, after] = [lines(), lines()];
      expect(applyDelta(unpackDelta(pack(deltaOf(after, before, placesOf(before)))), before)).toEqual(after);
    }
  });

  test("that takes what is not there is refused as damaged", () => {
    expect(() => applyDelta([[1, 2]], ["a", "b"])).toThrow(new Failure("damaged"));
    expect(() => unpackDelta(Buffer.from("nothing of ours"))).toThrow(new Failure("damaged"));
    expect(() => unpackDelta(pack([[-1, 2]]))).toThrow(new Failure("damaged"));
    expect(() => articleOf(["[]", "", "texte"])).toThrow(new Failure("damaged"));
  });
});
