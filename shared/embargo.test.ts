import { describe, expect, test } from "vitest";
import { emptyFields } from "./article.ts";
import { isUnderEmbargo, leaveHouse } from "./embargo.ts";
import { readDate } from "./front-matter-keys.ts";
import { readArticleFile } from "./front-matter.ts";
import { exportFormats } from "./ipc-names.ts";
import { parisText } from "./paris-time.ts";
import { writePublicMarkdown } from "./markdown/writers/markdown.ts";
import { writeFragment, writeArticleElement } from "./markdown/writers/page.ts";
import { writePlain } from "./markdown/writers/plain.ts";

const at = Date.UTC(2026, 10, 24, 17);
const article = (embargo: number | null) => ({ fields: { ...emptyFields, titre: "T", surtitre: "S", embargo }, body: "Texte." });

describe("an embargo", () => {
  test("holds until its instant, not a millisecond more", () => {
    expect([at - 1, at, at + 1].map((now) => isUnderEmbargo({ embargo: at }, now))).toEqual([true, false, false]);
    expect(isUnderEmbargo({ embargo: null }, 0)).toBe(false);
  });

  test.each([
    ["in summer time", "2026-07-14 09:00", "2026-07-14T06:59:59.999Z", "2026-07-14T07:00:00Z"],
    ["in winter time", "2026-11-24 09:00", "2026-11-24T07:59:59.999Z", "2026-11-24T08:00:00Z"],
    ["the morning after the clocks go back", "2026-10-25 09:00", "2026-10-25T07:59:59.999Z", "2026-10-25T08:00:00Z"],
    ["the morning after the clocks go forward", "2026-03-29 09:00", "2026-03-29T06:59:59.999Z", "2026-03-29T07:00:00Z"],
  ])("entered as an hour of Paris ends at that hour, %s", (_, typed, before, after) => {
    const embargo = readDate(typed) ?? null;
    expect(isUnderEmbargo({ embargo }, Date.parse(before))).toBe(true);
    expect(isUnderEmbargo({ embargo }, Date.parse(after))).toBe(false);
  });

  test.each([...exportFormats])("keeps a %s in the house without a reason, or with one that says nothing", (format) => {
    for (const reason of [undefined, "", "   ", "x", "\n\t"]) {
      expect(() => leaveHouse(article(at), format, at - 1, reason)).toThrow(expect.objectContaining({ code: "embargo" }));
    }
  });

  test.each([...exportFormats])("lets a %s out with a reason, which is logged", (format) => {
    const { override } = leaveHouse(article(at), format, at - 1, "  Accord du\nservice de presse ");
    expect(override).toEqual({ embargo: at, reason: "Accord du service de presse" });
  });

  test("that is overridden is written on the document with its reason, whatever the reason holds", () => {
    const reason = "accord *écrit* <b> :::note %%x%% d’Ève";
    const stamp = `SOUS EMBARGO jusqu’au 24 novembre 2026 à 18\u00a0h\u00a000, heure de Paris · Sortie avant terme\u00a0: ${reason}`;
    const out = (format: (typeof exportFormats)[number]) => leaveHouse(article(at), format, at - 1, reason).article;
    const shown = stamp.replaceAll("%%", "% %");
    expect(writePlain(out("txt")).startsWith(`${shown} · S\n`)).toBe(true);
    expect(writeArticleElement(out("html"))).toContain(shown.replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
    expect(writePlain({ ...out("fragment"), fields: emptyFields })).toBe(`${stamp}\n\nTexte.\n`);
    expect(writeFragment(out("fragment"))).toMatch(/^<p><strong>SOUS EMBARGO/);
    expect(writePublicMarkdown(out("md"))).toContain("**SOUS EMBARGO jusqu’au 24 novembre 2026");
  });

  test.each([
    ["a word for a date", "---\nembargo: demain matin\n---\n\nTexte."],
    ["a day that does not exist", "---\nEmbargo : 31/02/2099\n---\n\nTexte."],
    ["a front matter that is not YAML", '---\ntitre: "T\nembargo: 2099-01-01\n---\n\nTexte.'],
    ["a front matter that nothing closes", "---\ntitre: T\nembargo: 2099-01-01\n\nTexte."],
  ])("that could not be read holds all the same: %s", (_, file) => {
    const read = readArticleFile(file);
    expect(read.fields.embargo).toBeNull();
    expect(() => leaveHouse(read, "txt", 0)).toThrow(expect.objectContaining({ code: "embargo" }));
    expect(writePlain(leaveHouse(read, "txt", 0, "accord").article)).toMatch(/^SOUS EMBARGO jusqu’à une date/);
  });

  test.each(["embargo:", "embargo: ~", "embargo: null", "# embargo: 2099-01-01", "sous_embargo: non", "note: pas d’embargo : ouvert"])("is none where « %s » stands", (line) => {
    expect(leaveHouse(readArticleFile(`---\ntitre: T\n${line}\n---\n\nTexte.`), "txt", 0).override).toBeNull();
  });

  test("that is over, or is none, leaves the article as it was", () => {
    expect(leaveHouse(article(at), "html", at, "motif")).toEqual({ article: article(at), override: null });
    expect(leaveHouse(article(null), "html", 0, "motif")).toEqual({ article: article(null), override: null });
  });
});

test.each([
  ["2026-11-24T17:05:00Z", "24 novembre 2026 à 18\u00a0h\u00a005, heure de Paris"],
  ["2026-07-31T22:00:00Z", "1er août 2026 à 0\u00a0h\u00a000, heure de Paris"],
  ["2026-10-25T00:30:00Z", "25 octobre 2026 à 2\u00a0h\u00a030, heure de Paris"],
])("%s is said « %s »", (instant, text) => {
  expect(parisText(Date.parse(instant))).toBe(text);
});
