import { readFileSync } from "node:fs";
import { fileIn, isStored, putImages, sharedImages, storeOf } from "./image-store.ts";
import { openCopy } from "./verify.ts";

/** Takes the images that a copy shares to another store, those that it has not. Gives how many could not be found. */
export function carryImages(copy: string, to: string): number {
  const db = openCopy(copy);
  try {
    const from = storeOf(copy);
    const images = sharedImages(db);
    const found = images.filter((image) => isStored(to, image, false) || isStored(from, image, true));
    putImages(to, found, (image) => readFileSync(fileIn(from, image)));
    return images.length - found.length;
  } finally {
    db.close();
  }
}
