import { describe, expect, test } from "vitest";
import { seededRandom } from "../../shared/seeded-random.ts";
import { compareNow, compareTexts, type Row } from "./comparison.ts";
import { restorePassage } from "./restore-passage.ts";

const p1 = "Le gouvernement présente mardi son projet de loi sur les télécommunications.";
const p2 = "Les opérateurs redoutent une hausse brutale des redevances versées à l’État.";
const p3 = "Aucune date n’est fixée pour l’examen du texte devant les députés européens.";
const article = [p1, p2, p3].join("\n\n");

const kinds = (rows: readonly Row[]) => rows.map(({ kind, direction }) => (direction === null ? kind : `${kind} ${direction}`));

describe("a comparison", () => {
  test.each([
    ["a word changed", article.replace("mardi", "jeudi"), ["changed", "same", "same"]],
    ["a paragraph added", `${p1}\n\nUn encadré tout neuf.\n\n${p2}\n\n${p3}`, ["same", "added", "same", "same"]],
    ["a paragraph gone", `${p1}\n\n${p3}`, ["same", "removed", "same"]],
    ["only empty lines", `${article.replace("\n\n", "\n\n\n\n")}\n\n`, ["same", "same", "same"]],
    ["the first paragraph moved to the end", [p2, p3, p1].join("\n\n"), ["moved-away down", "same", "same", "moved up"]],
    ["the last paragraph moved to the top", [p3, p1, p2].join("\n\n"), ["moved down", "same", "same", "moved-away up"]],
    ["a paragraph moved and changed", [p2, p3, p1.replace("mardi", "jeudi")].join("\n\n"), ["moved-away down", "same", "same", "moved up"]],
    ["all of it replaced", "Rien à voir ici, circulez.", ["removed", "removed", "removed", "added"]],
  ])("of %s", (_, after, expected) => {
    expect(kinds(compareNow(article, after))).toEqual(expected);
  });

  test("of texts that are the same, or empty, has nothing to show", () => {
    expect(kinds(compareNow(article, article))).toEqual(["same", "same", "same"]);
    expect(compareNow("", "")).toEqual([]);
    expect(kinds(compareNow("", p1))).toEqual(["added"]);
  });

  test("of a paragraph that moved shows the words that changed in it", () => {
    const rows = compareNow(article, [p2, p3, p1.replace("mardi", "jeudi")].join("\n\n"));
    expect(rows.at(-1)?.pieces.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "removed", text: "mardi" },
      { kind: "added", text: "jeudi" },
    ]);
  });

  test("has in its rows the whole of both texts, whatever they are", () => {
    const random = seededRandom(3);
    const text = () => Array.from({ length: random.below(12) }, () => random.text(["le ", "chat ", "dort ", "vite "], random.below(8) + 1)).join("\n\n");
    for (let i = 0; i < 300; i++) {
      const [before, after] = [text(), text()];
      const rows = compareNow(before, after);
      const words = (side: string) => side.split(/\s+/).filter(Boolean).sort();
      const side = (kept: "removed" | "added", away: Row["kind"]) =>
        rows.filter(({ kind }) => kind !== away).flatMap(({ pieces }) => [...pieces.filter(({ kind }) => kind === "same" || kind === kept).map(({ text: own }) => own), " "]).join("");
      expect(words(side("removed", "moved"))).toEqual(words(before.replace(/$/, "")));
      expect(words(side("added", "moved-away"))).toEqual(words(after));
    }
  });

  test("of 100,000 words goes by short steps, and does not grow with what is the same", () => {
    const random = seededRandom(1);
    const paragraph = () => `${random.text(["le ", "marché ", "des ", "puces ", "repart ", "enfin ", "selon ", "eux "], 50)}fin.`;
    const before = Array.from({ length: 2_000 }, paragraph);
    const after = before.map((own, i) => (i % 20 === 0 ? own.replace("marché", "prix") : own));
    const moving = after.splice(100, 1);
    after.splice(1_500, 0, ...moving);
    const run = compareTexts(before.join("\n\n"), after.join("\n\n"), () => 0);
    let steps = 0;
    let next = run.next();
    for (; next.done !== true; next = run.next()) steps++;
    expect(steps).toBeGreaterThan(2_000);
    const changed = next.value.filter(({ kind }) => kind !== "same").length;
    expect(changed).toBeGreaterThan(50);
    expect(changed).toBeLessThan(210);
  });
});

describe("restoring a passage", () => {
  const restored = (before: string, after: string, index: number) => {
    const changes = restorePassage(compareNow(before, after), index, after);
    return [...changes].reverse().reduce((text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to), after);
  };

  test.each([
    ["a word changed", article.replace("mardi", "jeudi"), 0],
    ["a paragraph added", `${p1}\n\nUn encadré tout neuf.\n\n${p2}\n\n${p3}`, 1],
    ["a paragraph added at the end", `${article}\n\nUn encadré tout neuf.`, 3],
    ["a paragraph gone", `${p1}\n\n${p3}`, 1],
    ["the last paragraph gone", `${p1}\n\n${p2}`, 2],
    ["a paragraph moved, from its new place", [p2, p3, p1].join("\n\n"), 3],
    ["a paragraph moved, from its old place", [p2, p3, p1].join("\n\n"), 0],
    ["a paragraph moved up", [p3, p1, p2].join("\n\n"), 0],
  ])("gives back the text of before: %s", (_, after, index) => {
    expect(restored(article, after, index)).toBe(article);
  });

  test("leaves the other passages as they are", () => {
    const after = article.replace("mardi", "jeudi").replace("brutale", "légère");
    expect(restored(article, after, 0)).toBe(article.replace("brutale", "légère"));
  });
});
