import { expect, test } from "vitest";
import { cleanTextLayer } from "./text-layer.ts";

const stream = (...lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");

test("a soft hyphen loses its glyph and its text, not the move of the pen", () => {
  const shown = stream(
    "<001E> Tj",
    "/Span<</ActualText <FEFF00AD> >> BDC",
    "8.78 0 Td <0001> Tj",
    "EMC",
    "0 0 Td <0107> Tj",
  );
  expect(cleanTextLayer(shown)).toBe(stream("<001E> Tj", "8.78 0 Td", "0 0 Td <0107> Tj"));
});

test("a word joiner at the start of a line leaves nothing", () => {
  const shown = stream("BT", "/Span<</ActualText <FEFF2060> >> BDC", "<0001> Tj", "EMC", "<0107> Tj");
  expect(cleanTextLayer(shown)).toBe(stream("BT", "<0107> Tj"));
});

test.each(["FEFF00A0", "FEFF202F", "FEFF2019", "FEFF00660069", "FEFFD83DDE00"])(
  "a span that stands for real text (%s) is not touched",
  (text) => {
    const shown = stream(`/Span<</ActualText <${text}> >> BDC`, "8.78 0 Td <0001> Tj", "EMC");
    expect(cleanTextLayer(shown)).toBe(shown);
  },
);

test("a ligature over a soft hyphen keeps its letters only", () => {
  const shown = stream("/Span<</ActualText <FEFF006600AD00660069> >> BDC", "8.78 0 Td <01F0> Tj", "EMC");
  expect(cleanTextLayer(shown)).toBe(
    stream("/Span<</ActualText <FEFF006600660069> >> BDC", "8.78 0 Td <01F0> Tj", "EMC"),
  );
});
