import spec from "commonmark-spec";
import { expect, test } from "vitest";
import { parseDocument } from "../document.ts";
import { writeHtml } from "./html.ts";

/** Examples whose HTML differs, and why. The list can only get shorter. */
const differing: ReadonlyMap<number, string> = new Map([
  [112, "spaces of a blank line inside an indented block are not kept by the parser"],
  [318, "the last blank line of a fenced block inside a list item is not in the tree"],
  [602, "GFM's autolinks make links of bare addresses"],
  [608, "GFM's autolinks make links of bare addresses"],
  [611, "GFM's autolinks make links of bare addresses"],
  [612, "GFM's autolinks make links of bare addresses"],
]);

const tabs = (text: string) => text.replaceAll("→", "\t");

for (const { number, section, markdown, html } of spec.tests) {
  test(`CommonMark example ${number} (${section}) ${differing.has(number) ? "still differs" : "passes"}`, () => {
    const written = writeHtml(parseDocument(tabs(markdown)), { commonmark: true });
    if (differing.has(number)) expect(written).not.toBe(tabs(html));
    else expect(written).toBe(tabs(html));
  });
}

test("at least 646 of CommonMark's 652 examples pass", () => {
  expect(spec.tests.length).toBe(652);
  expect(spec.tests.length - differing.size).toBeGreaterThanOrEqual(646);
});
