import { expect, test } from "vitest";
import { nameMarkdownPictures } from "./markdown-pictures.ts";

const named = (body: string) => nameMarkdownPictures(body, (source) => (/^https?:/.test(source) ? null : `vue-${source.length}.png`));

test("pictures take the names of the library, and nothing else of the text changes", () => {
  expect(named('# Un\n\nAvant ![a](photo.jpg "L | C") après.\n\n![b](<dossier/ma photo.png>)\n')).toBe('# Un\n\nAvant ![a](vue-9.png "L | C") après.\n\n![b](vue-20.png)\n');
});

test("what is on the web, what is code and what the library has named stay as they are", () => {
  const body = "![a](https://example.org/a.png) `![b](c.png)` ![d](vue-1a2b3c4d.png) [lien](photo.jpg)\n\n    ![e](f.png)\n";
  expect(named(body)).toBe(body);
});

test("a picture in a list, a quotation or an encadré is found", () => {
  expect(named("- ![a](b.png)\n\n> ![a](b.png)\n\n:::encadre Titre\n![a](b.png)\n:::\n")).toBe("- ![a](vue-5.png)\n\n> ![a](vue-5.png)\n\n:::encadre Titre\n![a](vue-5.png)\n:::\n");
});
