import { expect, test } from "./fixtures.ts";

/** One text of each class that an attacker has; each would say PWN if anything of it ran. */
const hostile: readonly (readonly [string, string])[] = [
  ["scripts", "<script>console.log('PWN')</script>\n\nTexte <script src=\"https://canary.marbre.test/a.js\"></script>"],
  ["handlers", "<img src=x onerror=\"console.log('PWN')\"> <svg onload=console.log('PWN')>"],
  ["links", "[a](javascript:console.log('PWN')) [b](JaVaScRiPt&colon;console.log('PWN')) <javascript:console.log('PWN')>"],
  ["frames", "<iframe srcdoc=\"<script>console.log('PWN')</script>\"></iframe><object data=\"data:text/html,PWN\"></object>"],
  ["styles", "<style>body{background:url(https://canary.marbre.test/s)}</style>\n\n<link rel=stylesheet href=https://canary.marbre.test/s.css>"],
  ["images", "![p](https://canary.marbre.test/p.png) ![q](//canary.marbre.test/q.png) ![r](file:///etc/passwd)"],
  ["forms", "<form action=https://canary.marbre.test><input name=a><button>Envoyer</button></form><base href=https://canary.marbre.test>"],
  ["fences", "```\"><img src=x onerror=console.log(`PWN`)>\ncode\n```"],
  ["templates", "<template shadowrootmode=open><script>console.log('PWN')</script></template>"],
  ["prototypes", "[__proto__]: https://marbre.test\n\n[__proto__] [constructor] [toString][]"],
];

const forbidden = "script, iframe, object, embed, style, link, meta, base, form, input:not([type=checkbox]), button, template, svg, math, img, [onerror], [onload], [srcdoc], a[href^='javascript' i]";

test("nothing of a hostile article runs, loads or takes the page's place", async ({ marbre }) => {
  const { window } = marbre;
  const said: string[] = [];
  const asked: string[] = [];
  window.page.on("console", (message) => said.push(message.text()));
  window.page.on("request", (request) => asked.push(request.url()));
  await window.newArticle("Hostile");
  for (const [name, text] of hostile) {
    await window.page.keyboard.insertText(`\n\n${text}\n\nFin de ${name}.`);
    await expect(window.preview.getByText(`Fin de ${name}.`)).toBeVisible();
  }
  expect(await window.preview.locator("body").locator(forbidden).count()).toBe(0);
  expect(said.filter((text) => text.includes("PWN"))).toEqual([]);
  expect(asked.filter((url) => !url.startsWith("marbre://app/"))).toEqual([]);
});

test("a passage that no screen can follow is written all the same, and the preview says that it leaves it out", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Sans fin");
  // As the system pastes: keys that insert so much at once take Chromium a minute.
  await window.text.evaluate((content, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    content.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, `Avant.\n\n${"- [ ] tâche\n".repeat(8_000)}\n\nAprès, la suite.`);
  await expect(window.preview.getByText("est trop long pour l’aperçu")).toBeVisible();
  await window.page.keyboard.type(" Et encore.");
  await expect(window.text).toContainText("Après, la suite. Et encore.");
  await expect(window.preview.getByText("Après, la suite. Et encore.")).toBeVisible();
  await window.saved();
});
