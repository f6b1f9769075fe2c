import { expect, test } from "./fixtures.ts";

test("full text is found as it is typed, whatever the accents, and opens on what was found", async ({ marbre }) => {
  const { window } = marbre;
  const { page, search, articles, library, text } = window;
  await window.newArticle("Une rentrée sans bruit");
  await page.keyboard.insertText("Un début.\n\nDevant l’École du village, une œuvre d’art.");
  await window.saved();
  await window.newArticle("La fibre");
  await page.keyboard.insertText("Rien à voir.");
  await window.saved();

  await page.keyboard.press("Control+Shift+F");
  await expect(search).toBeFocused();
  await search.pressSequentially("ecole oeuvre");
  await expect(articles.getByRole("option")).toHaveCount(1);
  const found = window.article("Une rentrée sans bruit");
  await expect(found).toContainText("Devant l’École du village, une œuvre d’art.");
  await expect(found.locator("mark")).toHaveText(["École", "œuvre"]);
  await expect(library.getByRole("status")).toHaveText("1\u00a0résultat");

  await page.keyboard.press("Enter");
  await expect(window.title).toHaveValue("Une rentrée sans bruit");
  await expect(text).toContainText("Devant l’École");
  await text.focus();
  await page.keyboard.insertText("Lycée");
  await expect(text).toContainText("Devant l’Lycée du village");

  await search.fill("girafe");
  await expect(library.getByText("Aucun résultat.")).toBeVisible();
  await expect(library.getByText("fibre -satellite")).toBeVisible();
  await search.press("Escape");
  await expect(search).toHaveValue("");
  await expect(window.article("La fibre")).toBeVisible();
});

test("a search that is not understood is told, and text that holds HTML stays text", async ({ marbre }) => {
  const { window } = marbre;
  const { page, search, library } = window;
  await window.newArticle("<img src=x onerror=alert(1)> piégé");
  await page.keyboard.insertText("<b>piégé</b> <script>document.title='pris'</script> `<i>`");
  await window.saved();
  await search.fill("piege statut:zz");
  await expect(library.getByRole("status")).toContainText("n’est pas un statut");
  const found = window.articles.getByRole("option").first();
  await expect(found).toContainText("<img src=x onerror=alert(1)> piégé");
  await expect(found.locator("img, b, i, script")).toHaveCount(0);
  for (const hostile of ['"', "NEAR(", "a* OR", "\u0000", "«", "-", "rubrique:", "'; DROP TABLE articles; --"]) await search.fill(hostile);
  await search.fill("");
  await expect(window.articles.getByRole("option").first()).toContainText("piégé");
});
