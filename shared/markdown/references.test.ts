import { expect, test } from "vitest";
import { parseDocument } from "./document.ts";
import { writeHtml } from "./writers/html.ts";

const html = (text: string) => writeHtml(parseDocument(text));

test("the first definition of a label wins, wherever it stands", () => {
  expect([...parseDocument("[a]: /1\n\n> [A]: /2\n>\n> [b]: /3 'Titre'").references]).toEqual([["A", { url: "/1", title: "", note: 0 }], ["B", { url: "/3", title: "Titre", note: 0 }]]);
});

test.each([
  ["case", "[É t é]: /u", "[é T É]"],
  ["spaces", "[a   b]: /u", "[a\nb]"],
  ["German sharp s", "[straße]: /u", "[STRASSE]"],
])("two labels that differ by %s only are one", (_, definition, use) => {
  expect(html(`${use}\n\n${definition}`)).toContain('href="/u"');
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])("« %s » is a label like another", (label) => {
  expect(html(`[${label}] [x][${label}]`)).not.toContain("<a ");
  expect(html(`[${label}]\n\n[${label}]: /u`)).toContain(`<a href="/u">${label.replace("__proto__", "<strong>proto</strong>")}</a>`);
});

test("an address whose uses would make a page out of all proportion is not a definition", () => {
  const address = `/${"u".repeat(30_000)}`;
  expect(html(`[a]: ${address}\n\n[a] [a]`)).toContain(address);
  expect(html(`[a]: ${address}\n\n${"[a] ".repeat(3_000)}`)).not.toContain("<a ");
});
