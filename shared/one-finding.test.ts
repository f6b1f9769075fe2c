import { expect, test } from "vitest";
import type { Finding, FindingKind } from "./finding.ts";
import { withoutDoubles } from "./one-finding.ts";

/** A finding on the first place of `found` in the text. */
function on(text: string, kind: FindingKind, found: string, ...fixes: readonly string[]): Finding {
  const from = text.indexOf(found);
  return { from, to: from + found.length, kind, rule: kind, message: "", fixes: fixes.map((fix) => ({ text: fix })) };
}

const kept = (text: string, ...findings: readonly Finding[]) =>
  withoutDoubles(findings.toSorted((a, b) => a.from - b.from || a.to - b.to), text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`);

test("a word that typography or style corrects is not said to be misspelled too", () => {
  const text = "Le coeur de Github bat, parmis nous.";
  expect(
    kept(
      text,
      on(text, "spelling", "coeur"),
      on(text, "typography", "oe", "œ"),
      on(text, "spelling", "Github", "GitHub"),
      on(text, "typography", "Github", "GitHub"),
      on(text, "spelling", "parmis", "parmi"),
      on(text, "style", "parmis", "parmi"),
    ),
  ).toEqual(["typography oe", "typography Github", "style parmis"]);
});

test("spaces, an apostrophe, a sentence and what has no correction leave spelling its word", () => {
  const text = "Oui,maiss l'apelle est longue.";
  expect(
    kept(
      text,
      on(text, "typography", "m", " m"),
      on(text, "spelling", "maiss"),
      on(text, "typography", "'", "’"),
      on(text, "spelling", "l'apelle"),
      on(text, "style", "maiss l'apelle est longue", "autre chose"),
      on(text, "style", "apelle"),
    ),
  ).toEqual(["typography m", "spelling maiss", "style maiss l'apelle est longue", "spelling l'apelle", "typography '", "style apelle"]);
});

test("a correction before or after a word is not about it", () => {
  const text = "Etat apelle Etat.";
  const last = on(text, "typography", "E", "É");
  expect(kept(text, on(text, "typography", "E", "É"), on(text, "spelling", "apelle"), { ...last, from: 12, to: 13 })).toEqual([
    "typography E",
    "spelling apelle",
    "typography E",
  ]);
});
