import { expect, test } from "vitest";
import { type BatchChange, changedFields, undone } from "./article-change.ts";
import type { ArticleSummary } from "./article.ts";

const row = (id: number, changes: Partial<ArticleSummary>): ArticleSummary => ({
  id, titre: "", statut: "idee", rubrique: "", etiquettes: [], signes: 0, extrait: "", bouclage: null, embargo: null, createdAt: 0, updatedAt: 0, trashedAt: null, archivedAt: null, ...changes,
});
const before = [row(1, { rubrique: "A", etiquettes: ["x"] }), row(2, { rubrique: "B", statut: "publie" }), row(3, { rubrique: "A" })];

test.each<[BatchChange, ReturnType<typeof undone>]>([
  [{ kind: "rubrique", rubrique: "B" }, [{ ids: [1, 3], change: { kind: "rubrique", rubrique: "A" } }]],
  [{ kind: "rubrique", rubrique: "C" }, [{ ids: [1, 3], change: { kind: "rubrique", rubrique: "A" } }, { ids: [2], change: { kind: "rubrique", rubrique: "B" } }]],
  [{ kind: "statut", statut: "publie" }, [{ ids: [1, 3], change: { kind: "statut", statut: "idee" } }]],
  [{ kind: "addTag", tag: "x" }, [{ ids: [2, 3], change: { kind: "removeTag", tag: "x" } }]],
  [{ kind: "removeTag", tag: "x" }, [{ ids: [1], change: { kind: "addTag", tag: "x" } }]],
  [{ kind: "addTag", tag: "y" }, [{ ids: [1, 2, 3], change: { kind: "removeTag", tag: "y" } }]],
  [{ kind: "trash" }, [{ ids: [1, 2, 3], change: { kind: "restore" } }]],
  [{ kind: "archive", archived: true }, [{ ids: [1, 2, 3], change: { kind: "archive", archived: false } }]],
])("%j is taken back by what gives each article what it had", (change, back) => {
  expect(undone(before, change)).toEqual(back);
});

test("a change that changes nothing is none", () => {
  expect(changedFields({ statut: "idee", rubrique: "A", etiquettes: ["x"] }, { kind: "addTag", tag: "x" })).toBeNull();
  expect(changedFields({ statut: "idee", rubrique: "A", etiquettes: [] }, { kind: "trash" })).toBeNull();
});
