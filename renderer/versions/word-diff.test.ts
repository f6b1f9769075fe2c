import { expect, test } from "vitest";
import { wordDiff } from "./word-diff.ts";

/** `[-gone-]` and `{+come+}` around what differs. */
function drawn(before: string, after: string): string {
  const signs = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;
  return wordDiff(before, after, 1_000).map(({ kind, text }) => signs[kind].join(text)).join("");
}

test.each([
  ["Le chat dort.", "Le chien dort.", "Le [-chat-]{+chien+} dort."],
  ["L’été vient.", "L’hiver vient.", "L’[-été-]{+hiver+} vient."],
  ["une pomme", "une pomme verte", "une pomme{+ verte+}"],
  ["un grand chat noir", "un petit chien noir", "un [-grand chat-]{+petit chien+} noir"],
  ["12 %", "12\u00a0%", "12[- -]{+\u00a0+}%"],
  ["aujourd'hui", "aujourd’hui", "[-aujourd'-]{+aujourd’+}hui"],
  ["", "neuf", "{+neuf+}"],
  ["a\ud83d\ude00b", "a\ud83d\ude01b", "a[-\ud83d\ude00-]{+\ud83d\ude01+}b"],
])("from « %s » to « %s », words: %s", (before, after, expected) => {
  expect(drawn(before, after)).toBe(expected);
});

test("paragraphs beyond measure are shown whole", () => {
  const long = "mot ".repeat(20_000);
  expect(wordDiff(long, `${long}fin`, 1_000).map(({ kind }) => kind)).toEqual(["removed", "added"]);
});
