import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bodyOffset } from "../../shared/front-matter.ts";
import { defaultSettings } from "../../shared/default-settings.ts";
import { parseDocument } from "../../shared/markdown/document.ts";
import { findStyle } from "../../shared/style/engine.ts";
import { findTypography } from "../../shared/typography/engine.ts";
import { allFindings, desks } from "./desks.ts";
import { documentOf } from "./document-field.ts";
import { drawnState } from "./drawn-state.ts";
import { styleDesk } from "./style.ts";
import { typographyDesk } from "./typography.ts";

const { typography, style } = defaultSettings;
const lines = readFileSync(new URL("../../e2e/data/cases.jsonl", import.meta.url), "utf8").trim().split("\n");
const bodies = lines.map((line) => {
  const { input }: { readonly input: string } = JSON.parse(line);
  return input.slice(bodyOffset(input)).replaceAll("\r", "");
});
const text = `${bodies.slice(0, 200).join("\n\n")}\n\nIl vient et et part. Il fait pas beau.\n`;

test("the desks of the editor find what the command line finds, no more, no less", () => {
  const read = [typographyDesk(() => typography), styleDesk(() => style)];
  const state = drawnState(text, read.map((desk) => desks.of(desk)));
  const document = documentOf(state);
  for (const block of document.blocks) for (const desk of read) desk.read(block, document);
  for (const desk of read) desk.judge?.(document);
  const expected = [...findTypography(parseDocument(text), typography), ...findStyle(parseDocument(text), style)];
  expect(allFindings(state)).toEqual(expected.sort((a, b) => a.from - b.from || a.to - b.to));
  expect(expected.length).toBeGreaterThan(100);
});

test("a desk that starts afresh follows the settings of the moment", () => {
  let house = typography;
  const desk = typographyDesk(() => house);
  const state = drawnState("L'été.", desks.of(desk));
  expect(allFindings(state)).toHaveLength(1);
  house = { ...typography, rules: { "apostrophe-typographique": false } };
  desk.begin();
  expect(allFindings(state)).toEqual([]);
});
