import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { codeMirrorPhrases } from "../../shared/fr/editor.ts";

const find = createRequire(import.meta.url);

/** Every phrase that the installed packages can ask for. */
const asked = ["view", "commands", "language", "search", "lang-markdown"].flatMap((name) => {
  const source = readFileSync(find.resolve(`@codemirror/${name}`), "utf8");
  const calls = source.matchAll(/\bphrase\((?:(?:this\.)?view, )?([^)]*)\)/g);
  return [...calls].flatMap(([, call = ""]) => [...call.matchAll(/"([^"]+)"/g)].map(([, phrase = ""]) => phrase));
});

test("every phrase of CodeMirror that the page can show is in French", () => {
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((phrase) => codeMirrorPhrases[phrase] === undefined)).toEqual([]);
});
