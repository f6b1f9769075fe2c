import { expect, test } from "./fixtures.ts";
import type { Marbre } from "./pages/marbre.ts";

function copy(marbre: Marbre, html: string, text: string): Promise<void> {
  // The types are those of the Electron that ships; the one that the tests run on takes an object.
  return marbre.app.evaluate(({ clipboard }, content) => (clipboard.write as unknown as (data: typeof content) => void)(content), { html, text });
}

test("what is pasted from a page is clean Markdown, in one step to undo, or plain when asked", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Collage");
  await page.keyboard.insertText("Avant ");
  await copy(marbre, '<p>Un <b>mot</b> et <a href="https://example.org/">un lien</a><script>alert(1)</script><img src=x onerror=alert(1)></p>', "Un mot et un lien");
  await page.keyboard.press("Control+V");
  await expect.poll(() => window.source()).toBe("Avant Un **mot** et [un lien](https://example.org/)");
  await page.keyboard.press("Control+Z");
  await expect.poll(() => window.source()).toBe("Avant ");
  await page.keyboard.press("Control+Shift+V");
  await expect.poll(() => window.source()).toBe("Avant Un mot et un lien");

  await page.keyboard.press("Enter");
  await copy(marbre, "<h2>Titre</h2><ul><li>a</li><li>b</li></ul>", "Titre a b");
  await page.keyboard.press("Control+V");
  await expect.poll(() => window.source()).toBe("Avant Un mot et un lien\n## Titre\n\n- a\n- b");
});

test("an address pasted on words makes a link of them", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Lien");
  await page.keyboard.insertText("mot");
  await page.keyboard.press("Control+A");
  await copy(marbre, '<a href="https://example.org/a">https://example.org/a</a>', "https://example.org/a");
  await page.keyboard.press("Control+V");
  await expect.poll(() => window.source()).toBe("[mot](https://example.org/a)");
});
