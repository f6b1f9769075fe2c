import { readFileSync } from "node:fs";
import nspell from "nspell";

const folder = new URL("../../node_modules/dictionary-en/", import.meta.url);

/** Small words of English and their forms (`dictionary-en`, SCOWL), sorted: enough to tell that a passage is English. */
export function englishWords(): readonly string[] {
  const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
  const { data } = nspell({ aff: read("index.aff"), dic: read("index.dic") });
  return Object.keys(data)
    .filter((word) => /^[a-z]{2,24}$/.test(word))
    .sort();
}
