import { expect, test } from "vitest";
import { wordFileText } from "./word-file.ts";

test.each([
  ["UTF-8", Buffer.from("métavers\n", "utf8")],
  ["UTF-8 with its mark", Buffer.from("\ufeffmétavers\n", "utf8")],
  ["UTF-16", Buffer.from("\ufeffmétavers\n", "utf16le")],
  ["UTF-16, the other way round", Buffer.from("\ufeffmétavers\n", "utf16le").swap16()],
  ["Latin-1", Buffer.from("métavers\n", "latin1")],
])("%s is read", (_, bytes) => {
  expect(wordFileText(bytes)).toBe("métavers\n");
});
