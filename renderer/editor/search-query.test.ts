import { expect, test } from "vitest";
import { drawnState } from "./drawn-state.ts";
import { type SearchFields, searchQuery } from "./search-query.ts";

const fields: SearchFields = { search: "", replace: "", caseSensitive: false, wholeWord: false, regexp: false };

function found(text: string, some: Partial<SearchFields>): readonly string[] {
  const state = drawnState(text);
  const cursor = searchQuery({ ...fields, ...some }).getCursor(state);
  const matches: string[] = [];
  for (let step = cursor.next(); step.done !== true; step = cursor.next()) matches.push(state.sliceDoc(step.value.from, step.value.to));
  return matches;
}

test.each<[string, string, Partial<SearchFields>, readonly string[]]>([
  ["a letter without its accent is not a part of one that has it", "de, dé, début, DE", { search: "de" }, ["de", "DE"]],
  ["a letter with its accent, composed or not", "dé, de\u0301, de", { search: "dé" }, ["dé", "de\u0301"]],
  ["accents on capitals", "État, état, ÉTAT, etat", { search: "état" }, ["État", "état", "ÉTAT"]],
  ["a space finds no-break ones", "Qui\u202f? Qui ? Où\u00a0?", { search: " ?" }, ["\u202f?", " ?", "\u00a0?"]],
  ["with its case", "Été, été", { search: "Été", caseSensitive: true }, ["Été"]],
  ["an expression is left as it is", "dé, de", { search: "d.", regexp: true }, ["dé", "de"]],
  ["a backslash is a backslash", "a\\nb", { search: "\\n" }, ["\\n"]],
])("%s", (_what, text, some, matches) => {
  expect(found(text, some)).toEqual(matches);
});

test("the same fields make the same query", () => {
  expect(searchQuery({ ...fields, search: "de" }).eq(searchQuery({ ...fields, search: "de" }))).toBe(true);
});
