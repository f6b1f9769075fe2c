import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { pathOf, typeOf } from "./served-path.ts";

const folder = resolve("/application/page");

test.each([
  ["marbre://app/", "index.html", "text/html; charset=utf-8"],
  ["marbre://app/index.html", "index.html", "text/html; charset=utf-8"],
  ["marbre://app/preview.html?x=1#y", "preview.html", "text/html; charset=utf-8"],
  ["marbre://app/assets/index-a_B.1.js", "assets/index-a_B.1.js", "text/javascript; charset=utf-8"],
  ["marbre://app/assets/a.css", "assets/a.css", "text/css; charset=utf-8"],
  ["marbre://app/assets/a.woff2", "assets/a.woff2", "font/woff2"],
  ["marbre://app/%69ndex.html", "index.html", "text/html; charset=utf-8"],
])("%s is the file %s of the page", (address, path, type) => {
  expect(pathOf(address, folder)).toBe(join(folder, path));
  expect(typeOf(path)).toBe(type);
});

test.each([
  "", "index.html", "marbre:", "marbre:index.html", "marbre://", "marbre://other/index.html", "marbre://app.x/index.html", "marbre://x@other/index.html",
  "http://app/index.html", "file:///application/page/index.html", "marbre-asset://app/index.html",
  "marbre://app/%2E%2E%2Fsecret.html", "marbre://app/a/..%2f..%2fsecret.html", "marbre://app/..%5csecret.html",
  "marbre://app/a%00.html", "marbre://app/a%0a.html", "marbre://app/%ff.html", "marbre://app/%", "marbre://app/a%25.html", "marbre://app/C:%5Ca.html", "marbre://app/a b.html", "marbre://app/é.html",
  "marbre://app/main.ts", "marbre://app/index.html.map", "marbre://app/index", "marbre://app/assets/", "marbre://app/.env", "marbre://app/a.constructor", "marbre://app/a.HTML",
])("%s is no file of the page", (address) => {
  expect(pathOf(address, folder)).toBeNull();
});

test.each(["marbre://app/../secret.html", "marbre://app/%2e%2e/secret.html", "marbre://app/a/../../secret.html"])(
  "%s climbs no higher than the folder of the page",
  (address) => {
    expect(pathOf(address, folder)).toBe(join(folder, "secret.html"));
  },
);
