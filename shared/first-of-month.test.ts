import { expect, test } from "vitest";
import { firstOfMonth } from "./first-of-month.ts";

test.each([
  ["1 mai 2026", "1er mai 2026"],
  ["mardi 1 déc. 2026 à 14:05", "mardi 1er déc. 2026 à 14:05"],
  ["1\u00a0août", "1er\u00a0août"],
  ["11 mai 2026", "11 mai 2026"],
  ["21 juin", "21 juin"],
  ["le 3 mars à 1 h", "le 3 mars à 1 h"],
])("%s is %s", (date, said) => {
  expect(firstOfMonth(date)).toBe(said);
});

test("it knows every month as Intl writes it, long and short", () => {
  for (let month = 0; month < 12; month++) {
    for (const style of ["long", "short"] as const) {
      const said = new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: style }).format(new Date(2026, month, 1));
      expect(firstOfMonth(said)).toBe(said.replace(/^1/u, "1er"));
    }
  }
});
