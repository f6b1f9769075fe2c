import { SearchQuery } from "@codemirror/search";
import { expect, test } from "vitest";
import { drawnState } from "./drawn-state.ts";
import { matchCount } from "./search-count.ts";

type Config = ConstructorParameters<typeof SearchQuery>[0];
/** On a clock that stands still: what is counted does not depend on the machine. */
const count = (drawing: string, config: Config) => matchCount(new SearchQuery(config), drawnState(drawing), () => 0);

test.each<[string, string, Config, string]>([
  ["nothing is asked", "un deux", { search: "" }, ""],
  ["none", "un deux", { search: "trois" }, "Aucune occurrence"],
  ["one", "un deux", { search: "deux" }, "1\u00a0occurrence"],
  ["several", "un, un, un", { search: "un" }, "3\u00a0occurrences"],
  ["the one that is selected", "un, ‹un›, un", { search: "un" }, "2 sur 3"],
  ["whatever the case", "Été, été, ÉTÉ", { search: "été" }, "3\u00a0occurrences"],
  ["with its case", "Été, été, ÉTÉ", { search: "Été", caseSensitive: true }, "1\u00a0occurrence"],
  ["whole words", "un, l’un, aucun", { search: "un", wholeWord: true }, "2\u00a0occurrences"],
  ["a space finds no-break spaces", "Quoi\u202f? Qui ? Où\u00a0?", { search: " ?" }, "3\u00a0occurrences"],
  ["an expression", "2024, 2025", { search: "\\d{4}", regexp: true }, "2\u00a0occurrences"],
  ["an expression that is none", "2024", { search: "(", regexp: true }, "Expression non valable"],
  ["very many", "a".repeat(20_000), { search: "a" }, "Plus de 10\u202f000\u00a0occurrences"],
])("%s", (_what, drawing, config, said) => {
  expect(count(drawing, config)).toBe(said);
});
