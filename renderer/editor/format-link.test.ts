import { expect, test } from "vitest";
import { drawingOf, drawnAfter, drawnState } from "./drawn-state.ts";
import { pastedLink, toggleLink } from "./format-link.ts";

test.each([
  ["words take an address", "un ‹site› ici", "un [site](¦) ici"],
  ["the word at the caret", "un si¦te ici", "un [site](¦) ici"],
  ["an address takes words", "voir ‹https://a.fr/b›", "voir [¦](https://a.fr/b)"],
  ["an address with parentheses is held", "‹https://a.fr/b_(c)›", "[¦](<https://a.fr/b_(c)>)"],
  ["nothing takes both", "un ¦ ici", "un [¦]() ici"],
  ["each selection", "‹a› ‹b›", "[a](¦) [b](¦)"],
  ["a link goes, its words stay", "un [si¦te](https://a.fr) ici", "un si¦te ici"],
  ["a link that is selected goes", "‹[site](https://a.fr)›", "‹site›"],
])("%s", (_what, before, after) => {
  expect(drawnAfter(before, toggleLink)).toBe(after);
});

test.each([
  ["un ‹site› ici", "https://a.fr", "un [site](https://a.fr)¦ ici"],
  ["un ‹site› ici", " https://a.fr/\n", "un [site](https://a.fr/)¦ ici"],
  ["‹site›", "https://fr.wikipedia.org/wiki/A_(b)", "[site](<https://fr.wikipedia.org/wiki/A_(b)>)¦"],
])("an address pasted on words makes a link of them: %s", (before, pasted, after) => {
  const state = drawnState(before);
  const link = pastedLink(state, pasted);
  expect(link).not.toBeNull();
  expect(drawingOf(state.update(link ?? {}).state)).toBe(after);
});

test.each([
  ["nothing is selected", "un ¦ ici", "https://a.fr"],
  ["it is not an address", "un ‹site›", "un autre site"],
  ["it is an address in a sentence", "un ‹site›", "https://a.fr est en ligne"],
  ["it would run something", "un ‹site›", "javascript:alert(1)"],
  ["an address is selected", "‹https://b.fr›", "https://a.fr"],
  ["two lines are selected", "‹a\nb›", "https://a.fr"],
  ["the selection is in a link", "[un ‹site›](https://b.fr)", "https://a.fr"],
  ["the selection is code", "`un ‹site›`", "https://a.fr"],
])("a paste stays as it is when %s", (_why, before, pasted) => {
  expect(pastedLink(drawnState(before), pasted)).toBeNull();
});
