import { expect, test } from "vitest";
import { defaultTypography, houseOf, type TypographySettings } from "./profile.ts";
import { readTypographyFile, writeTypographyFile } from "./profile-file.ts";

test("a house's typography comes back whole from the file that it shares", () => {
  const settings: TypographySettings = { profile: "web", rules: { etc: false, "signe-multiplication": true, "regle-future": true } };
  expect(readTypographyFile(writeTypographyFile(settings))).toEqual(settings);
});

test.each(["", "{", "[]", "null", '{"profile":"presse"}', '{"marbre":"typographie","version":1,"profile":"autre","rules":{}}'])(
  "« %s » is not a house's typography",
  (text) => {
    expect(readTypographyFile(text)).toBeNull();
  },
);

test("the same settings give the same house", () => {
  expect(houseOf(defaultTypography)).toBe(houseOf(defaultTypography));
});
