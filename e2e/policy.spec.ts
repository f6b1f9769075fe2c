import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ElectronApplication, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** The headers with which the application's own session serves an address. */
function headersOf(app: ElectronApplication, url: string): Promise<Record<string, string>> {
  return app.evaluate(async ({ session }, address) => {
    const answer = await session.defaultSession.fetch(address);
    return Object.fromEntries(answer.headers);
  }, url);
}

/** Whether markup that carries a script runs it, once in the page. */
function runsInline(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const marked = window as typeof window & { ran?: boolean };
    const script = document.createElement("script");
    try {
      script.textContent = "window.ran = true";
      document.body.append(script);
    } catch {
      // Trusted Types refuse the text before the policy has to.
    }
    await new Promise((done) => setTimeout(done, 50));
    return marked.ran === true;
  });
}

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "img-src 'self' marbre-asset: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

test("the page is served with its policy, with a new nonce each time", async ({ marbre }) => {
  const [first = "", second = ""] = [
    (await headersOf(marbre.app, "marbre://app/"))["content-security-policy"],
    (await headersOf(marbre.app, "marbre://app/"))["content-security-policy"],
  ];
  const found = first.split("; ");
  expect(found).toEqual(expect.arrayContaining(directives));
  const style = found.filter((directive) => !directives.includes(directive));
  expect(style).toEqual([expect.stringMatching(/^style-src 'self' 'nonce-[\w-]{20,}'$/u)]);
  expect(second).not.toBe(first);
});

test("the preview is served with a policy that lets no script run", async ({ marbre }) => {
  const policy = (await headersOf(marbre.app, "marbre://app/preview.html"))["content-security-policy"] ?? "";
  expect(policy.split("; ")).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'none'", "connect-src 'none'"]),
  );
  const sandbox = await marbre.window.page.locator("iframe[title]").first().getAttribute("sandbox");
  expect(sandbox).not.toContain("allow-scripts");
});

test("the scheme serves the built page and no other file", async ({ marbre }) => {
  const secret = join(marbre.folder, "secret.html");
  writeFileSync(secret, "<p>secret");
  for (const url of [
    "marbre://other/index.html",
    "marbre://app/../package.json",
    "marbre://app/%2e%2e/%2e%2e/package.json",
    "marbre://app/..%2f..%2fpackage.json",
    `marbre://app/${secret}`,
  ]) {
    const answer = await marbre.app.evaluate(
      async ({ session }, address) => (await session.defaultSession.fetch(address)).status,
      url,
    );
    expect(answer, url).toBe(404);
  }
});

test("a script put into the page does not run", async ({ marbre }) => {
  expect(await runsInline(marbre.window.page)).toBe(false);
});

test("control: the same script runs in a page without a policy", async ({ marbre }) => {
  const opened = marbre.app.waitForEvent("window");
  await marbre.app.evaluate(
    ({ BrowserWindow }) => void new BrowserWindow({ show: false }).loadURL("about:blank"),
  );
  const page = await opened;
  await page.waitForLoadState("load");
  expect(await runsInline(page)).toBe(true);
});

test("the page can't leave, open a window or reach the network", async ({ marbre }) => {
  const { page } = marbre.window;
  const file = join(marbre.folder, "ailleurs.html");
  writeFileSync(file, "<title>ailleurs</title>");
  const home = page.url();
  for (const url of ["https://example.com/", `file://${file}`, "marbre://other/", "data:text/html,x"]) {
    await page.evaluate((address) => {
      location.href = address;
    }, url);
    await page.evaluate((address) => {
      const link = document.createElement("a");
      link.href = address;
      document.body.append(link);
      link.click();
      link.remove();
    }, url);
    expect(await page.evaluate((address) => window.open(address) === null, url), url).toBe(true);
    const fetched = page.evaluate(
      (address) =>
        fetch(address).then(
          () => "reached",
          () => "refused",
        ),
      url,
    );
    expect(await fetched, url).toBe("refused");
  }
  expect(page.url()).toBe(home);
  expect(marbre.app.windows()).toHaveLength(1);
  // Not through Playwright's locators: they wait for navigations that were refused.
  expect(await page.evaluate(() => document.querySelector("[aria-label='Bibliothèque']") !== null)).toBe(
    true,
  );
});

test("every permission is refused", async ({ marbre }) => {
  const answers = await marbre.window.page.evaluate(async () => {
    const names = ["geolocation", "notifications", "camera", "microphone", "midi"];
    const states = names.map(async (name) => {
      // Chromium knows more names than TypeScript's list.
      const status = await navigator.permissions.query({ name: name as PermissionName });
      return status.state;
    });
    return [...(await Promise.all(states)), await Notification.requestPermission()];
  });
  expect(new Set(answers)).toEqual(new Set(["denied"]));
});

test("a message that is not in the contract is refused, whatever it holds", async ({ marbre }) => {
  const answers = await marbre.window.page.evaluate(async () => {
    // The bridge as the page finds it; its types are the renderer's.
    const bridge = (
      window as unknown as {
        marbre: Record<string, (input: unknown) => Promise<{ ok: boolean; code?: string }>>;
      }
    ).marbre;
    const inputs = [
      null,
      undefined,
      7,
      "x",
      [],
      { id: -1 },
      { id: 1, more: true },
      { id: "1" },
      { __proto__: { id: 1 } },
    ];
    const results = await Promise.all(inputs.map((input) => bridge["openArticle"]?.(input)));
    return results.map((result) => (result?.ok === false ? result.code : "answered"));
  });
  expect(new Set(answers)).toEqual(new Set(["invalid"]));
});
