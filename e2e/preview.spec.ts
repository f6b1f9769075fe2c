import { expect, test } from "./fixtures.ts";

const paragraphs = Array.from({ length: 60 }, (_, i) => `Paragraphe ${i}, qui dit quelque chose d’assez long pour tenir sur deux lignes au moins de la page.`);

test("the preview's page has the stylesheet of the exports, no other, and no script", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Feuille de style");
  await window.page.keyboard.type("Un mot.");
  await expect(window.preview.locator("p", { hasText: "Un mot." })).toBeVisible();
  const loaded = await window.page.locator("iframe").evaluate((frame) => {
    const page = frame instanceof HTMLIFrameElement ? frame.contentDocument : null;
    return { styles: [...(page?.styleSheets ?? [])].map(({ href }) => href), scripts: page?.scripts.length };
  });
  expect(loaded).toEqual({ styles: ["marbre://app/article.css"], scripts: 0 });
});

test("the preview follows each key, and only the block that changed is touched", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Suivi");
  await window.page.keyboard.type("Un.\n\nDeux.");
  const first = window.preview.locator("p", { hasText: /^Un\.$/ });
  await first.evaluate((element) => element.setAttribute("data-kept", ""));
  await window.page.keyboard.type(" Et **trois**.");
  await expect(window.preview.locator("strong")).toHaveText("trois");
  await expect(first).toHaveAttribute("data-kept", "");
});

test("a link definition that is typed changes the links that use it", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Renvois");
  await window.page.keyboard.type("Voir [le site][a].\n\nEncore.\n\n[a]: https://exemple.fr/un");
  await expect(window.preview.locator("a")).toHaveAttribute("href", "https://exemple.fr/un");
  await window.page.keyboard.type("x");
  await expect(window.preview.locator("a")).toHaveAttribute("href", "https://exemple.fr/unx");
});

test("titles are shown above the text as they are typed", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Premier titre");
  await window.title.fill("Second titre");
  await expect(window.preview.getByRole("heading", { level: 1 })).toHaveText("Second titre");
});

test("text and preview scroll together, both ways, and neither chases the other", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Défilement");
  await page.keyboard.insertText(paragraphs.join("\n\n"));
  await page.keyboard.press("Control+Home");
  const shown = (i: number) => window.preview.getByText(`Paragraphe ${i},`);
  const written = (i: number) => window.text.getByText(`Paragraphe ${i},`);

  await window.text.hover();
  await page.mouse.wheel(0, 2_000);
  await expect(shown(2)).not.toBeInViewport();
  const place = await page.locator("[data-sheet]").evaluate((sheet) => sheet.scrollTop);
  await page.evaluate(thirtyFrames);
  expect(await page.locator("[data-sheet]").evaluate((sheet) => sheet.scrollTop)).toBe(place);

  await page.locator("iframe").hover();
  await page.mouse.wheel(0, 10_000);
  await expect(shown(59)).toBeInViewport();
  await expect(written(57)).toBeInViewport();
  await page.mouse.wheel(0, -20_000);
  await expect(window.title).toBeInViewport();
});

test("a click on a word of the preview puts the caret in it", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Clic");
  await window.page.keyboard.type("Un premier.\n\nUn **mot** [visé](https://exemple.fr/vise) ici.");
  await window.preview.getByText("ici").click({ position: { x: 5, y: 10 } });
  await expect(window.text).toBeFocused();
  await window.preview.locator("strong").click();
  await window.page.keyboard.type("_");
  await expect.poll(() => window.source()).toMatch(/\*\*m?o?_o?t?\*\*/);
});

test("a click on a link asks before it opens, and the preview never goes anywhere", async ({ marbre }) => {
  const { window } = marbre;
  await marbre.app.evaluate(({ dialog }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = async (...args: unknown[]) => {
      asked.push(JSON.stringify(args.at(-1)));
      return { response: 0, checkboxChecked: false };
    };
  });
  await window.newArticle("Sortie");
  await window.page.keyboard.type("[le site](https://exemple.fr/page)");
  await window.preview.locator("a").click();
  await expect
    .poll(() => marbre.app.evaluate(() => (globalThis as typeof globalThis & { asked: string[] }).asked.join(" ")))
    .toContain("exemple.fr");
  await expect(window.preview.locator("a")).toHaveText("le site");
});

/** Runs in the page: lets whatever would still move do so. */
function thirtyFrames(): Promise<void> {
  return new Promise((resolve) => {
    let left = 30;
    const next = () => (left-- > 0 ? requestAnimationFrame(next) : resolve());
    next();
  });
}
