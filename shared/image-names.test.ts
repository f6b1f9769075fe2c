import { expect, test } from "vitest";
import { imageName, imageNamesIn, isImageName } from "./image-names.ts";

const sha = "3fa2b1c4d5e6f708";

test.each([
  ["Le routeur été 2026.JPG", "le-routeur-ete-2026-3fa2b1c4.jpg"],
  ["C:\\Users\\Jeanne\\Œuvre d’art.png", "oeuvre-d-art-3fa2b1c4.jpg"],
  ["/tmp/../../etc/passwd", "passwd-3fa2b1c4.jpg"],
  ["", "image-3fa2b1c4.jpg"],
  ["…", "image-3fa2b1c4.jpg"],
  [`${"long-".repeat(40)}.jpg`, `${"long-".repeat(10)}3fa2b1c4.jpg`],
])("the file « %s » becomes « %s »", (file, expected) => {
  const name = imageName(file, sha, "jpeg");
  expect(name).toBe(expected);
  expect(isImageName(name)).toBe(true);
});

test.each(["https://x.fr/a.png", "../a.png", "a.png?x", "a.svg", "A.png", ".png", "a/b.png", "a.png\n", "%61.png", ""])("« %s » is no image of the library", (address) => {
  expect(isImageName(address)).toBe(false);
});

test("names of images are found wherever a text has them", () => {
  expect(imageNamesIn('![x](a-00000000.png "l | c") et [b]: b-11111111.jpg\n["![](c-22222222.webp)"]')).toEqual(["a-00000000.png", "b-11111111.jpg", "c-22222222.webp"]);
});
