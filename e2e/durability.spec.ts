import { expect, test } from "./fixtures.ts";

test("killed while typing never pauses, the text comes back as a prefix of what was typed", async ({
  marbre,
}) => {
  await marbre.window.newArticle("Coupure");
  const typed = Array.from({ length: 400 }, (_, i) => `mot${i} `).join("");
  const typing = marbre.window.page.keyboard
    .type(typed, { delay: 5 })
    .catch(() => undefined /* the page dies under the keyboard: that is the point */);
  await expect(marbre.window.text).toContainText("mot60 ");
  const shown = await marbre.window.source();
  await marbre.kill();
  await typing;
  await marbre.launch();
  await marbre.window.article("Coupure").click();
  await expect(marbre.window.text).toContainText("mot1 ");
  const recovered = await marbre.window.source();
  expect(typed.startsWith(recovered)).toBe(true);
  // At 5 ms a key, one second of typing is at most 200 characters.
  expect(recovered.length).toBeGreaterThan(shown.length - 200);
});

test("what was acknowledged is there after a kill", async ({ marbre }) => {
  await marbre.window.newArticle("Accusé de réception");
  await marbre.window.page.keyboard.type("Phrase acquise.");
  await marbre.window.saved();
  await marbre.kill();
  await marbre.launch();
  await marbre.window.article("Accusé de réception").click();
  await expect(marbre.window.text).toContainText("Phrase acquise.");
});

test("a second instance brings the first forward and leaves at once", async ({ marbre }) => {
  const code = await marbre.secondInstance([]);
  expect(code).toBe(0);
  await expect(marbre.window.title).toBeVisible();
});
