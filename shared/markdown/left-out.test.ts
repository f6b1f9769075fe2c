import { expect, test } from "vitest";
import { emptyFields } from "../article.ts";
import { parseDocument } from "./document.ts";
import { leftOutOf } from "./left-out.ts";

test.each<[string, object]>([
  ["Un.", { notes: 0, remarks: 0, comments: 0 }],
  ["a %%b%% <!-- c --> %%d%%\n\n<!-- e -->", { notes: 0, remarks: 2, comments: 2 }],
  [":::note\na %%b%%\n:::\n\n:::encadre T\n:::note\nc\n:::\n:::", { notes: 2, remarks: 0, comments: 0 }],
  ["a %%b\n\nc\n\n- d\n\ne%% f\n\n%%\ng\n%%", { notes: 0, remarks: 2, comments: 0 }],
  ["a <!-- b\n\nc\n\nd --> e", { notes: 0, remarks: 0, comments: 1 }],
  ["a {>>b<<} {==c==}{>>d\n\ne<<} {++f++}{>>Zoé, 2026-11-24 10:32<<}", { notes: 0, remarks: 0, comments: 0, reviews: 2 }],
  ["`%%a%%` 50 %%", { notes: 0, remarks: 0, comments: 0 }],
])("%j leaves out %j", (body, expected) => {
  expect(leftOutOf(emptyFields, parseDocument(body))).toEqual({ reviews: 0, ...expected, fields: 0 });
});

test("the private fields of the fiche count too", () => {
  expect(leftOutOf({ ...emptyFields, notesPrivees: "a", sources: " " }, parseDocument("")).fields).toBe(1);
});
