import { expect, test } from "vitest";
import { imageOf } from "./asset-protocol.ts";

test("an address of an image gives its name", () => {
  expect(imageOf("marbre-asset://images/routeur-3fa2b1c4.jpg")).toBe("routeur-3fa2b1c4.jpg");
});

test.each([
  "marbre-asset://images/",
  "marbre-asset://images/../marbre.sqlite",
  "marbre-asset://images/%2e%2e/marbre.sqlite",
  "marbre-asset://images/a.svg",
  "marbre-asset://images/a.html",
  "marbre-asset://images/a.png?x",
  "marbre-asset://images/a.png#x",
  "marbre-asset://images/b/a.png",
  "marbre-asset://images:80/a.png",
  "marbre-asset://moi@images/a.png",
  "marbre-asset://app/a.png",
  "marbre://images/a.png",
  "file:///images/a.png",
  "nothing",
])("« %s » asks for no image", (address) => {
  expect(imageOf(address)).toBe(null);
});
