import { expect, test } from "vitest";
import { emptyFields } from "../../article.ts";
import { withoutPrivate, writePublicMarkdown } from "./markdown.ts";

test.each([
  ["Le ministre %%qui ?%% l’a dit.", "Le ministre l’a dit."],
  ["Un<!-- a --> mot.", "Un mot."],
  ["Un.\n\n<!-- a\nb -->\n\nDeux.", "Un.\n\nDeux."],
  ["<!-- a -->\n\nUn.", "Un."],
  ["%%a%% Un.", "Un."],
  ["<div>\n<!-- a -->\nb</div>", "<div>\n\nb</div>"],
  ["`<!-- code -->` et `%%code%%`", "`<!-- code -->` et `%%code%%`"],
  ["```\n%%code%%\n```\n", "```\n%%code%%\n```\n"],
  ["  Un  \ndeux\\\n* trois\n", "  Un  \ndeux\\\n* trois\n"],
])("%j leaves as %j", (body, expected) => {
  expect(withoutPrivate(body)).toBe(expected);
});

test("notes, sources and comments of the front matter stay in the house; the rest travels", () => {
  const fields = {
    ...emptyFields,
    titre: "Essai",
    notesPrivees: "SECRET",
    sources: "SECRET",
    autres: "# SECRET\nagence: AFP\n",
  };
  const written = writePublicMarkdown({ fields, body: "Un.\n\n<!-- SECRET -->" });
  expect(written).not.toContain("SECRET");
  expect(written).toContain("titre: Essai");
  expect(written).toContain("agence: AFP");
});
