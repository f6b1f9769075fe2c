import { expect, test } from "vitest";
import { seededRandom } from "../seeded-random.ts";
import { encodeUrl, isSafeLink } from "./links.ts";

test.each([
  "https://x.fr", "http://x.fr/a?b=c#d", "HTTPS://X.FR", "https://x.fr:8080/a:b", "https://x.fr/@nom", "https://x.fr?a@b", "https://café.fr", "https://[::1]/",
  "mailto:a@b.fr", "MAILTO:a@b.fr?subject=x", "article.md", "/a/b", "../a", "#note", "?q=a:b", "a/b:c", "", "café été",
])("%s may be a link", (url) => {
  expect(isSafeLink(url)).toBe(true);
});

test.each([
  "javascript:x", "JAVASCRIPT:x", " javascript:x", "java\nscript:x", "\u0000javascript:x", "java\u200bscript:x", "javascript&colon;x", "javascript%3Ax", "data:text/html,x", "vbscript:x",
  "file:///a", "blob:x", "about:blank", "ftp://x.fr", "tel:1", "marbre://app/", "a:b", "C:\\a", "//x.fr", "\\\\x.fr", "/\\x.fr", "\\/x.fr", "/\n/x.fr", "\\a",
  "https:", "https://", "https:/x.fr", "https:x.fr", "https:///x.fr", "https://?a", "https://@x.fr", "https://a@x.fr", "https://a:b@x.fr/", "https://x.fr\\@y.fr", "https://x.fr\\y",
  "mailto:a@b.fr?attach=/a", "mailto:a@b.fr?x=1&ATTACHMENT=/a",
])("%j may not", (url) => {
  expect(isSafeLink(url)).toBe(false);
});

test("whatever is let through, a browser reads as the web, mail or an address of the same site", () => {
  const random = seededRandom(4);
  const bits = ["javascript", "java", "script", "data", "file", "https", "http", "mailto", ":", "/", "//", "\\", "@", "a", "x.fr", "?", "#", "%3a", "&colon;", "\t", "\n", "\0", "\u200b", "\u00a0", "\ufeff", " ", "attach=", "&", "é", "\ud800", "[", "]"];
  for (let i = 0; i < 20_000; i++) {
    const url = random.text(bits, 1 + random.below(7));
    if (!isSafeLink(url)) continue;
    const written = encodeUrl(url);
    expect(written).toMatch(/^[!-~]*$/);
    if (!URL.canParse(written, "https://ici.test/a/")) continue;
    const { protocol, host, username } = new URL(written, "https://ici.test/a/");
    expect(["https:", "http:", "mailto:"], url).toContain(protocol);
    expect(username, url).toBe("");
    if (!/^\s*https?:/i.test(written) && protocol !== "mailto:") expect(host, JSON.stringify(url)).toBe("ici.test");
  }
});

test("an address is encoded once", () => {
  expect(encodeUrl("https://x.fr/é?a=%C3%A9 b\"<>")).toBe("https://x.fr/%C3%A9?a=%C3%A9%20b%22%3C%3E");
  expect(encodeUrl(encodeUrl("é%"))).toBe(encodeUrl("é%"));
  expect(encodeUrl("\ud800a")).toBe("%EF%BF%BDa");
});
