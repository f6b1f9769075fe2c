import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const [lightPart = "", darkPart = ""] = css.split("@media (prefers-color-scheme: dark)");
const light = coloursOf(lightPart);
const themes = { light, dark: { ...light, ...coloursOf(darkPart) } } as const;

/** Text must be read: 4.5 to 1 (WCAG 2.2, 1.4.3). */
const texts: readonly (readonly [text: string, grounds: readonly string[]])[] = [
  ["ink", ["paper", "paper-raised", "paper-page", "accent-soft", "selection"]],
  ["ink-soft", ["paper", "paper-raised", "paper-page"]],
  ["ink-faint", ["paper", "paper-raised", "paper-page"]],
  ["accent", ["paper", "paper-raised", "paper-page"]],
  ["accent-ink", ["accent"]],
  ["danger", ["paper", "paper-raised", "accent-soft"]],
  ["ok", ["paper", "paper-raised"]],
  ["warn", ["paper", "paper-raised"]],
];

/** Edges of controls, marks and underlines must be seen: 3 to 1 (1.4.11). */
const marks: readonly (readonly [mark: string, grounds: readonly string[]])[] = [
  ["rule-strong", ["paper", "paper-raised", "paper-page"]],
  ["finding-spelling", ["paper", "paper-raised"]],
  ["finding-typography", ["paper", "paper-raised"]],
  ["finding-style", ["paper", "paper-raised"]],
];

describe.each(Object.entries(themes))("in the %s theme", (_name, colours) => {
  const contrast = (one: string, other: string) => ratio(colours[one] ?? "", colours[other] ?? "");

  test.each(texts.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))("%s is read on %s", (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(marks.flatMap(([mark, grounds]) => grounds.map((ground) => [mark, ground] as const)))("%s is seen on %s", (mark, ground) => {
    expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
  });
});

test("the measure of contrast is WCAG’s", () => {
  expect(ratio("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(ratio("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(ratio("", "#ffffff")).toBeNaN();
});

function coloursOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", colour = ""]) => [name, colour]));
}

function ratio(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance, as WCAG 2 defines it for sRGB. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
