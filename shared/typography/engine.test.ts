import { expect, test } from "vitest";
import { fixedFile } from "../../electron/cli/typography-desk.ts";
import { parseDocument, updateDocument } from "../markdown/document.ts";
import { findTypography, findTypographyByBlock, fixTypography } from "./engine.ts";
import { defaultTypography, everyRule } from "./profile.ts";
import { drawn } from "./spaces.ts";

const fix = (text: string) => fixTypography(drawn(text), defaultTypography);

test("each finding's range holds what its correction replaces", () => {
  const text = "L'API coute 12 % : \"oui\" ?\n\nVoir n° 5, etc... et 3 500 Go.\n";
  for (const { from, to, fixes } of findTypography(parseDocument(text), defaultTypography)) {
    const [fix] = fixes;
    const made = text.slice(0, from) + fix?.text + text.slice(to);
    expect(fixTypography(made, defaultTypography)).toBe(fixTypography(text, defaultTypography));
  }
});

test("Windows line ends, a byte order mark and a TOML front matter stay as they are", () => {
  const file = '\ufeff+++\r\ntitle = "L\'été"\r\n+++\r\nL\'été ?\r\n\r\nFin !\r\n';
  expect(fixedFile(file, defaultTypography)).toBe(
    `\ufeff+++\r\ntitle = "L'été"\r\n+++\r\n${drawn("L’été¦?")}\r\n\r\n${drawn("Fin¦!")}\r\n`,
  );
});

test("the profile web puts U+00A0 everywhere, the profile aucune ordinary spaces", () => {
  const text = 'Il dit: "12 500 Go" ; oui?';
  expect(fixTypography(text, { profile: "web", rules: {} })).toBe(drawn("Il dit⍽: «⍽12⍽500⍽Go⍽»⍽; oui⍽?"));
  expect(fixTypography(text, { profile: "aucune", rules: {} })).toBe("Il dit : « 12 500 Go » ; oui ?");
});

test("a rule that is turned off is neither found nor made", () => {
  const settings = { profile: "presse", rules: { "apostrophe-typographique": false } } as const;
  expect(fixTypography("L'été ?", settings)).toBe(drawn("L'été¦?"));
  expect(findTypography(parseDocument("L'été"), settings)).toEqual([]);
});

test("an optional rule runs only when it is turned on", () => {
  const text = "Une image de 1920x1080 pixels.";
  expect(findTypography(parseDocument(text), defaultTypography)).toEqual([]);
  expect(findTypography(parseDocument(text), everyRule("presse")).map(({ rule }) => rule)).toEqual(["signe-multiplication"]);
});

test("a space is never put where it would undo an emphasis", () => {
  expect(fix("16*Go* et <b>12</b>% de *plus*! Oui<i>!</i>")).toBe(drawn("16⍽*Go* et <b>12</b>⍽% de *plus*¦! Oui¦<i>!</i>"));
});

test("the text of a link that is its own label is left, since it is the key of its address", () => {
  expect(fix("Voir [l'étude].\n\n[l'étude]: https://x.fr")).toBe("Voir [l'étude].\n\n[l'étude]: https://x.fr");
  expect(fix("Voir [l'étude].")).toBe("Voir [l’étude].");
});

test("defining a label elsewhere changes what may be corrected in a block that did not change", () => {
  const before = parseDocument("Voir [l'étude].\n\nUn.\n\nDeux.\n\nTrois.\n\n[autre]: https://x.fr");
  expect(findTypography(before, defaultTypography).length).toBe(1);
  const at = before.text.indexOf("autre");
  const text = before.text.replace("autre", "l'étude");
  const after = updateDocument(before, text, [{ fromA: at, toA: at + 5, fromB: at, toB: at + 7 }]);
  expect(after.blocks[0]?.tree).toBe(before.blocks[0]?.tree);
  expect(findTypography(after, defaultTypography)).toEqual([]);
});

test("after a keystroke the findings of the blocks that did not change are the same objects", () => {
  const before = parseDocument("L'un ?\n\nL'autre ?\n\nFin.\n\nSuite.\n\nSuite");
  const found = findTypographyByBlock(before, defaultTypography);
  const at = before.text.length;
  const after = updateDocument(before, `${before.text}!`, [{ fromA: at, toA: at, fromB: at, toB: at + 1 }]);
  expect(findTypographyByBlock(after, defaultTypography)[0]?.findings).toBe(found[0]?.findings);
});

test("corrections of one text never overlap", () => {
  const text = "Selon M. Roy , l'Etat paierait 12 500€ : \"c'est peu\" ! Etc... « ...mais », 1 janvier, etc.... Le 1ère  .";
  const found = findTypography(parseDocument(text), defaultTypography).filter(({ mode }) => mode === "auto");
  expect(found.length).toBeGreaterThan(8);
  expect(fix(text)).toBe(fix(fix(text)));
});
