import { expect, test } from "vitest";
import { parseDocument, updateDocument, type MarkdownDocument } from "../markdown/document.ts";
import { seededRandom } from "../seeded-random.ts";
import { findTypography } from "./engine.ts";
import { liveTypography } from "./live.ts";
import { defaultTypography } from "./profile.ts";

/** A text after `insert` took the place of `from`–`to`. */
function edited(before: MarkdownDocument<string>, from: number, to: number, insert: string): MarkdownDocument<string> {
  const text = before.text.slice(0, from) + insert + before.text.slice(to);
  return updateDocument(before, text, [{ fromA: from, toA: to, fromB: from, toB: from + insert.length }]);
}

function all(live: ReturnType<typeof liveTypography>, document: MarkdownDocument<string>) {
  return document.blocks.flatMap((block) =>
    live.findingsOf(block, document).map((finding) => ({ ...finding, from: finding.from + block.from, to: finding.to + block.from })),
  );
}

test("a text that is edited at random has, each time, the findings of a whole reading", () => {
  const random = seededRandom(11);
  const pieces = ["l'été ", "Unesco ", "UNESCO ", "Internet ", "l'internet ", "12 500 euros ", "3 € ", "\n\n", "[l'étude] ", "\n\n[l'étude]: https://x.fr\n\n", "oui ? ", "- "];
  const live = liveTypography(defaultTypography);
  let document = parseDocument("L’Unesco.\n\nFin.");
  for (let step = 0; step < 400; step++) {
    const { length } = document.text;
    const from = random.below(length + 1);
    const to = random.chance(0.4) ? Math.min(length, from + random.below(40)) : from;
    document = edited(document, from, to, random.chance(0.8) ? random.pick(pieces) : "");
    live.judge(document);
    expect([step, all(live, document)]).toEqual([step, findTypography(document, defaultTypography)]);
  }
});

test("an edit that has no bearing on the whole text changes nothing that was judged", () => {
  const live = liveTypography(defaultTypography);
  const before = parseDocument("L’Unesco alerte.\n\nL’UNESCO vote.\n\nUn.\n\nDeux.\n\nFin.");
  expect(live.judge(before)).toBe(true);
  const after = edited(before, before.text.length, before.text.length, " Suite ?");
  expect(live.judge(after)).toBe(false);
  expect(live.judge(edited(after, 2, 8, "UNESCO"))).toBe(true);
});
