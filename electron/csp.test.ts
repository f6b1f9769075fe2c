import { expect, test } from "vitest";
import { appPolicy, previewPolicy } from "./csp.ts";

test("the page’s policy is the one that was agreed, word for word", () => {
  expect(appPolicy("abc")).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'; img-src 'self' marbre-asset: blob:; font-src 'self'; connect-src 'none'; worker-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  );
});

test("the preview’s policy runs no script, sends nothing and is framed by the page only", () => {
  const rules = new Map(previewPolicy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1).join(" ")]));
  expect(Object.fromEntries(rules)).toEqual({
    "default-src": "'none'",
    "script-src": "'none'",
    "style-src": "'self'",
    "img-src": "marbre-asset: blob:",
    "font-src": "'self'",
    "connect-src": "'none'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'self'",
  });
});
