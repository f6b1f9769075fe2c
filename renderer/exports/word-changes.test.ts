import { expect, test } from "vitest";
import { seededRandom } from "../../shared/seeded-random.ts";
import { wordChanges } from "./word-changes.ts";

/** `[-removed-]`, `{+added+}`, and what is the same as it is. */
const drawn = (before: string, after: string) =>
  wordChanges(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `{+${text}+}`))
    .join("");

test.each([
  ["", "", ""],
  ["Un mot.", "Un mot.", "Un mot."],
  ["Le ministre a dit oui.", "Le ministre a dit non.", "Le ministre a dit [-oui-]{+non+}."],
  ["Un.\n\nDeux.\n\nTrois.", "Un.\n\nTrois.", "Un.\n\n[-Deux.\n\n-]Trois."],
  ["Un.\n\nTrois.", "Un.\n\nDeux.\n\nTrois.", "Un.\n\n{+Deux.\n\n+}Trois."],
  ["l’école", "l’École", "l’[-école-]{+École+}"],
  ["a", "", "[-a-]"],
])("from %j to %j is %j", (before, after, changes) => {
  expect(drawn(before, after)).toBe(changes);
});

test("both texts are there, whole and in order, whatever changed", () => {
  const random = seededRandom(4);
  const text = () => random.text(["un ", "deux ", "trois", ".\n\n", "\n", ", ", "é"], random.below(60));
  for (let i = 0; i < 300; i++) {
    const [before, after] = [text(), text()];
    const changes = wordChanges(before, after);
    expect(changes.filter(({ kind }) => kind !== "added").map((one) => one.text).join("")).toBe(before);
    expect(changes.filter(({ kind }) => kind !== "removed").map((one) => one.text).join("")).toBe(after);
  }
});

test("texts too long to compare are told as changed whole", () => {
  const [before, after] = ["a ".repeat(3_000), "b ".repeat(3_000)];
  expect(wordChanges(before, after).map(({ kind }) => kind)).toEqual(["removed", "added", "same"]);
});
