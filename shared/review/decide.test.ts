import { expect, test } from "vitest";
import { parseDocument } from "../markdown/document.ts";
import { decide, decideAll } from "./decide.ts";
import { reviewMarksOf } from "./marks.ts";

test.each<[string, string, string]>([
  ["un {++bel ++}arbre", "un bel arbre", "un arbre"],
  ["un {--bel --}arbre", "un arbre", "un bel arbre"],
  ["un {~~bel~>grand~~} arbre", "un grand arbre", "un bel arbre"],
  ["un {~~bel ~>~~}arbre", "un arbre", "un bel arbre"],
  ["**a {++*b*++}** [c {--d--}](u)", "**a *b*** [c ](u)", "**a ** [c d](u)"],
  ["{++a {--b--} {~~c~>d~~}++}", "a  d", ""],
  ["un {==mot==}{>>Zoé, 2026-11-24 10:32 : non<<} ici", "un mot ici", "un mot ici"],
  ["un mot{>>à moi<<} ici", "un mot{>>à moi<<} ici", "un mot{>>à moi<<} ici"],
  ["un{++ mot++}{>>Zoé, 2026-11-24 10:32<<} ici", "un mot ici", "un ici"],
  ["un {>>Zoé, 2026-11-24 10:32 : quoi ?<<} ici", "un ici", "un ici"],
  ["A\n\n{++B++}\n\nC\n", "A\n\nB\n\nC\n", "A\n\nC\n"],
  ["{++A++}\n\n{++B++}\n\nC", "A\n\nB\n\nC", "C"],
  ["A\n\n{++B++}\n\n\nC", "A\n\nB\n\n\nC", "A\n\n\nC"],
  ["A\n\n{++B++}\n", "A\n\nB\n", "A\n"],
  ["A\n\n## {--B--}\n\nC", "A\n\nC", "A\n\n## B\n\nC"],
  ["A\n\n- {++b++}\n- c\n- {++d++}\n\nE", "A\n\n- b\n- c\n- d\n\nE", "A\n\n- c\n\nE"],
  ["A\n\n{--B--}\n---\n\nC", "A\n\nC", "A\n\nB\n---\n\nC"],
  [":::encadre T\n{++A++}\n\nB\n:::", ":::encadre T\nA\n\nB\n:::", ":::encadre T\nB\n:::"],
  ["\n{++A++}\n\nB", "\nA\n\nB", "\nB"],
  ["> a\n>\n> {++b++}\n>\n> c", "> a\n>\n> b\n>\n> c", "> a\n>\n> c"],
  ["A{++\n\nB++} c", "A\n\nB c", "A c"],
  ["A{-- a\n\nB--} c", "A c", "A a\n\nB c"],
  ["`{++a++}` {++a {--b ~~}", "`{++a++}` {++a {--b ~~}", "`{++a++}` {++a {--b ~~}"],
])("%j accepted is %j, refused is %j", (text, accepted, refused) => {
  expect(decideAll(text, "accept")).toBe(accepted);
  expect(decideAll(text, "refuse")).toBe(refused);
});

test("marks are listed once, with who made them and when", () => {
  const text = "a {++b++}{>>Zoé Roy, 2026-11-24 10:32<<} {--c--} {==d==}{>>e<<} {>>Zoé Roy, 2026-11-24 10:33\u00a0: f \\| g<<}";
  expect(reviewMarksOf(parseDocument(text)).map(({ kind, author, date, remark }) => [kind, author, date, remark])).toEqual([
    ["insertion", "Zoé Roy", "2026-11-24 10:32", ""],
    ["deletion", "", "", ""],
    ["comment", "", "", "e"],
    ["comment", "Zoé Roy", "2026-11-24 10:33", "f | g"],
  ]);
});

test("one change is decided, the others wait", () => {
  const text = "a {++b++} {++c++}";
  const [, second] = reviewMarksOf(parseDocument(text));
  expect(second && decide(text, second, "refuse")).toEqual({ from: 10, to: 17, insert: "" });
});
