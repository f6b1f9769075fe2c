import { describe, expect, test } from "vitest";
import { drawnAfter } from "./drawn-state.ts";
import { toggleCodeBlock } from "./format-code-block.ts";
import { toggleHeading } from "./format-heading.ts";
import { toggleList, toggleQuote } from "./format-list.ts";

const bullets = toggleList("bullet");
const numbers = toggleList("ordered");

describe("headings", () => {
  test.each([
    ["a line", "Un t¦itre", "## Un t¦itre"],
    ["an empty line, where the title is to be typed", "¦", "## ¦"],
    ["a caret at the beginning goes after the marks", "¦Titre", "## ¦Titre"],
    ["another level", "# Un t¦itre", "## Un t¦itre"],
    ["a heading goes", "## Un t¦itre", "Un t¦itre"],
    ["closing marks go with it", "## Un t¦itre ##", "Un t¦itre"],
    ["several lines, empty ones left alone", "‹un\n\ndeux›", "## ‹un\n\n## deux›"],
    ["one that is underlined", "Un t¦itre\n=======\n\nTexte", "## Un t¦itre\n\nTexte"],
    ["one that is underlined, of the same level, goes", "Un t¦itre\n---\n\nTexte", "Un t¦itre\n\nTexte"],
    ["an item is no item any more", "- un t¦itre", "## un t¦itre"],
    ["in a quotation", "> un t¦itre", "> ## un t¦itre"],
    ["a word with a hash is no heading", "#mot-dièse¦", "## #mot-dièse¦"],
  ])("level 2: %s", (_what, before, after) => {
    expect(drawnAfter(before, toggleHeading(2))).toBe(after);
  });

  test("a paragraph has no mark", () => {
    expect(drawnAfter("### Un t¦itre", toggleHeading(0))).toBe("Un t¦itre");
    expect(drawnAfter("- un p¦oint", toggleHeading(0))).toBe("un p¦oint");
    expect(drawnAfter("rien ¦", toggleHeading(0))).toBe("rien ¦");
  });

  test("code is left alone", () => {
    expect(drawnAfter("```\nun ¦code\n```", toggleHeading(2))).toBe("```\nun ¦code\n```");
  });
});

describe("lists", () => {
  test.each([
    ["a line", "un p¦oint", "- un p¦oint"],
    ["an empty line", "¦", "- ¦"],
    ["several lines, empty ones left alone", "‹un\n\ndeux›", "- ‹un\n\n- deux›"],
    ["they go when all are bullets", "‹- un\n* deux›", "‹un\ndeux›"],
    ["numbers become bullets", "‹1. un\n2. deux›", "‹- un\n- deux›"],
    ["levels stay", "‹1. un\n   1. deux›", "‹- un\n   - deux›"],
    ["a task is no task any more", "- [ ] à f¦aire", "à f¦aire"],
    ["a heading becomes an item", "## Un t¦itre", "- Un t¦itre"],
    ["in a quotation", "> ‹un\n> deux›", "> - ‹un\n> - deux›"],
    ["the lines that go on with an item are not items", "‹- un\n  suite\n- deux›", "‹un\n  suite\ndeux›"],
  ])("bullets: %s", (_what, before, after) => {
    expect(drawnAfter(before, bullets)).toBe(after);
  });

  test.each([
    ["several lines", "‹un\ndeux\ntrois›", "1. ‹un\n2. deux\n3. trois›"],
    ["bullets become numbers, level by level", "‹- un\n  - a\n  - b\n- deux›", "‹1. un\n  1. a\n  2. b\n2. deux›"],
    ["they follow the item above", "1. un\nde¦ux", "1. un\n2. de¦ux"],
    ["they go", "‹1. un\n2. deux›", "‹un\ndeux›"],
  ])("numbers: %s", (_what, before, after) => {
    expect(drawnAfter(before, numbers)).toBe(after);
  });
});

describe("quotations", () => {
  test.each([
    ["a paragraph, all its lines", "un\nde¦ux\ntrois\n\naprès", "> un\n> de¦ux\n> trois\n\naprès"],
    ["paragraphs, with the lines between them", "‹un\n\ndeux›", "> ‹un\n> \n> deux›"],
    ["they go", "> u¦n\n> deux", "u¦n\ndeux"],
    ["one level at a time", "> > u¦n", "> u¦n"],
    ["with what they hold", "> - u¦n", "- u¦n"],
    ["an empty line", "¦", "> ¦"],
  ])("%s", (_what, before, after) => {
    expect(drawnAfter(before, toggleQuote)).toBe(after);
  });
});

describe("blocks of code", () => {
  test.each([
    ["a line", "let ¦x", "```\nlet ¦x\n```"],
    ["several lines", "‹a\nb›", "```\n‹a\nb›\n```"],
    ["an empty line", "avant\n\n¦", "avant\n\n```\n¦\n```"],
    ["code that holds fences", "‹a ``` b›", "````\n‹a ``` b›\n````"],
    ["the fences go", "```js\nlet ¦x\n```\n\naprès", "let ¦x\n\naprès"],
    ["the fences of an empty block go", "```\n¦\n```", "¦"],
    ["a block left open", "```\nlet ¦x", "let ¦x"],
  ])("%s", (_what, before, after) => {
    expect(drawnAfter(before, toggleCodeBlock)).toBe(after);
  });
});
