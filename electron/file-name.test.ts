import { expect, test } from "vitest";
import { seededRandom } from "../shared/seeded-random.ts";
import { safeFileName } from "./file-name.ts";

test.each([
  ["la-seine", "La Seine", "la-seine"],
  ["", "La Seine en crue", "La Seine en crue"],
  ["  ", "Titre", "Titre"],
  ["", "", "article"],
  ["", "...", "article"],
  ["", "\u200b\u202e", "article"],
  ["", "../../etc/passwd", "etc passwd"],
  ["", "..\\..\\a", "a"],
  ["", "C:\\Windows\\a", "C Windows a"],
  ["", "/etc/passwd", "etc passwd"],
  ["", "~/a", "a"],
  ["", "-rf *", "rf"],
  ["", ".caché", "caché"],
  ["", "a.", "a"],
  ["", "Qui\u202f? «\u00a0Moi\u00a0»\u202f: 100\u00a0%", "Qui « Moi » 100 %"],
  ["", "a\u0000b\nc\td", "abcd"],
  ["", "rapport-\u202egpj.exe", "rapport-gpj.exe"],
  ["", "e\u0301te\u0301", "été"],
  ["", "🗞 Une", "🗞 Une"],
  ["", "\ud83d seule", "seule"],
  ["", "CON", "article CON"],
  ["", "nul.txt", "article nul.txt"],
  ["", "aux.md.", "article aux.md"],
  ["", "com1", "article com1"],
  ["", "LPT9.x", "article LPT9.x"],
  ["", "COM¹", "article COM¹"],
  ["", "conte", "conte"],
  ["", "console", "console"],
])("slug %j and title %j name the file %j", (slug, title, name) => {
  expect(safeFileName(slug, title)).toBe(name);
});

test("a long title is cut between two characters, in a name that any disk takes", () => {
  expect(safeFileName("", "🗞".repeat(300))).toBe("🗞".repeat(50));
  expect(safeFileName("", `${"a".repeat(79)} b`)).toBe("a".repeat(79));
});

test("whatever the title, the name is one that every system takes", () => {
  const random = seededRandom(5);
  const bits = ["a", "é", "e\u0301", ".", "..", "/", "\\", ":", "~", "-", " ", "con", "nul", "COM1", "\0", "\n", "\u202e", "\u200b", "\u00a0", "🗞", "👩\u200d👧", "\ud800", "\u0378", "*", "?", "\"", "<", "|", "$(x)", "%", "\u2028"];
  for (let i = 0; i < 2_000; i++) {
    const name = safeFileName(random.text(bits, random.below(4)), random.text(bits, random.below(random.chance(0.1) ? 300 : 12)));
    expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Cn}]+$/u);
    expect(name).not.toMatch(/^[ .~-]|[ .]$|^(?:con|nul|com1)(?:\.|$)/i);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(208);
    expect(name.normalize("NFC")).toBe(name);
  }
});
