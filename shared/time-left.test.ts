import { expect, test } from "vitest";
import { timeLeft } from "./time-left.ts";

const h = 3_600_000;
test.each([
  [3 * h + 20 * 60_000, "dans 3\u00a0h\u00a020"],
  [3 * h + 59_000, "dans 3\u00a0h"],
  [h + 5 * 60_000, "dans 1\u00a0h\u00a005"],
  [59 * 60_000, "dans 59\u00a0min"],
  [59_000, "maintenant"],
  [-59_000, "maintenant"],
  [-20 * 60_000, "en retard de 20\u00a0min"],
  [-3 * h - 1, "en retard de 3\u00a0h"],
  [-49 * h, "en retard de 2\u00a0j"],
  [30 * h, "dans 1\u00a0j"],
])("%i ms from now is « %s »", (left, text) => {
  expect(timeLeft(1_000_000_000_000 + left, 1_000_000_000_000)).toBe(text);
});
