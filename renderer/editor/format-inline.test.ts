import { history, redo, undo } from "@codemirror/commands";
import { describe, expect, test } from "vitest";
import { drawingOf, drawnAfter, drawnState } from "./drawn-state.ts";
import { toggleMark } from "./format-inline.ts";
import { code, emphasis, strike, strong } from "./format-marks.ts";

const bold = toggleMark(strong);
const italic = toggleMark(emphasis);

describe("marks go on and off", () => {
  test.each([
    ["a selection", "un ‹mot› ici", "un **‹mot›** ici"],
    ["the word at the caret, which stays in its place", "un mo¦t ici", "un **mo¦t** ici"],
    ["the word after an apostrophe", "l’us¦ine", "l’**us¦ine**"],
    ["a selection with spaces at its edges", "un‹ mot \u00a0›ici", "un‹ **mot** \u00a0›ici"],
    ["several selections", "‹un› et ‹deux›", "**‹un›** et **‹deux›**"],
    ["two words that are two carets", "u¦n et d¦eux", "**u¦n** et **d¦eux**"],
    ["a heading, without its marks", "‹## Un titre›", "‹## **Un titre›**"],
    ["paragraphs, each for itself", "‹un\n\ndeux›", "**‹un**\n\n**deux›**"],
    ["items of a list", "‹- un\n- deux›", "‹- **un**\n- **deux›**"],
    ["cells of a table", "| a | b |\n|---|---|\n| ‹c | d› |", "| a | b |\n|---|---|\n| **‹c** | **d›** |"],
    ["a quotation over two lines", "> ‹un\n> deux›", "> **‹un\n> deux›**"],
  ])("%s", (_what, before, after) => {
    expect(drawnAfter(before, bold)).toBe(after);
    expect(drawnAfter(before, bold, bold).replace(/[‹›¦]/g, "")).toBe(before.replace(/[‹›¦]/g, ""));
  });

  test.each([
    ["with the marks selected", "‹**mot**›", "‹mot›"],
    ["with the words selected", "**‹mot›**", "‹mot›"],
    ["at a caret inside", "**m¦ot**", "m¦ot"],
    ["kept as they were typed", "__‹mot›__", "‹mot›"],
    ["for a part: the rest keeps its own", "**un ‹mot› ici**", "**un** ‹mot› **ici**"],
    ["for the beginning", "**‹un› mot**", "‹un› **mot**"],
    ["inside italics", "***‹mot›***", "*‹mot›*"],
  ])("marks are taken off %s", (_what, before, after) => {
    expect(drawnAfter(before, bold)).toBe(after);
  });

  test("a selection that is bold in part becomes bold as a whole", () => {
    expect(drawnAfter("‹un **mot** ici›", bold)).toBe("**‹un mot ici›**");
    expect(drawnAfter("un **m‹ot** ici›", bold)).toBe("un **m‹ot ici›**");
  });

  test("another form is never cut in two", () => {
    expect(drawnAfter("un ‹mot **gr›as**", italic)).toBe("un *‹mot **gr›as***");
    expect(drawnAfter("voir ‹le [si›te](https://a.fr)", bold)).toBe("voir **‹le [si›te](https://a.fr)**");
  });

  test("code and addresses are taken whole", () => {
    expect(drawnAfter("voir `‹co›de`", bold)).toBe("voir **`‹co›de`**");
    expect(drawnAfter("voir [a](https://‹a›.fr)", bold)).toBe("voir **[a](https://‹a›.fr)**");
  });

  test("bold then italic, and back", () => {
    expect(drawnAfter("‹mot›", bold, italic)).toBe("***‹mot›***");
    expect(drawnAfter("‹mot›", bold, italic, bold)).toBe("*‹mot›*");
    expect(drawnAfter("‹mot›", bold, italic, italic)).toBe("**‹mot›**");
  });

  test("without a word, marks wait for one; pressed again, they go", () => {
    expect(drawnAfter("un ¦ ici", bold)).toBe("un **¦** ici");
    expect(drawnAfter("un ¦ ici", bold, bold)).toBe("un ¦ ici");
  });

  test("at the end of bold words, the command goes out of them", () => {
    expect(drawnAfter("un **mot¦**", bold)).toBe("un **mot**¦");
  });

  test("strike and code have their own marks", () => {
    expect(drawnAfter("‹mot›", toggleMark(strike))).toBe("~~‹mot›~~");
    expect(drawnAfter("‹mot›", toggleMark(code))).toBe("`‹mot›`");
    expect(drawnAfter("‹a`b›", toggleMark(code))).toBe("`` ‹a`b› ``");
    expect(drawnAfter("`` ‹a`b› ``", toggleMark(code))).toBe(" ‹a`b› ");
  });

  test("nothing happens in a block of code", () => {
    expect(drawnAfter("```\n‹code›\n```", bold)).toBe("```\n‹code›\n```");
  });
});

test("each command is undone alone, whatever was typed just before", () => {
  let state = drawnState("", history());
  const step = (command: typeof undo) => command({ state, dispatch: (transaction) => { state = transaction.state; } });
  state = state.update({ changes: { from: 0, insert: "mot" }, selection: { anchor: 3 }, userEvent: "input.type" }).state;
  step(bold);
  step(italic);
  expect(drawingOf(state)).toBe("***mot¦***");
  step(undo);
  expect(drawingOf(state)).toBe("**mot¦**");
  step(undo);
  expect(drawingOf(state)).toBe("mot¦");
  step(redo);
  expect(state.doc.toString()).toBe("**mot**");
});
