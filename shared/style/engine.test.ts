import { expect, test } from "vitest";
import { changeOf } from "../finding.ts";
import { parseDocument, updateDocument } from "../markdown/document.ts";
import { findStyle, findStyleByBlock } from "./engine.ts";
import { startsOf } from "./pattern.ts";
import { defaultStyle } from "./settings.ts";
import { styleRules } from "./rules.ts";

const found = (text: string) => findStyle(parseDocument(text), defaultStyle).map(({ from, to }) => text.slice(from, to));

test.each([
  ["a typographic apostrophe", "Au jour d’aujourd’hui.", "Au jour d’aujourd’hui"],
  ["a straight apostrophe", "Au jour d'aujourd'hui.", "Au jour d'aujourd'hui"],
  ["a no-break space", "Voire\u00a0même mieux.", "Voire\u00a0même"],
  ["a narrow no-break space", "Voire\u202fmême mieux.", "Voire\u202fmême"],
  ["two spaces", "Voire  même mieux.", "Voire  même"],
  ["a line break inside the paragraph", "Il dort, voire\nmême mieux.", "voire\nmême"],
  ["a line break in a quotation’s paragraph", "- Il dort, voire\n  même mieux.", "voire\n  même"],
  ["capitals", "LA ROADMAP EST PRÊTE.", "ROADMAP"],
  ["an emphasis inside", "Il dort, voire **même** mieux.", "voire **même**"],
  ["an emphasis that begins inside", "Il dort, **voire** même mieux.", "**voire** même"],
  ["decomposed accents", "Il dort, voire me\u0302me mieux.", "voire me\u0302me"],
  ["a list", "- La roadmap.", "roadmap"],
  ["a table", "| a |\n|---|\n| La roadmap |", "roadmap"],
  ["a heading", "## La roadmap", "roadmap"],
  ["the text of a link", "Voir [la roadmap du projet](https://x.fr/dashboard).", "roadmap"],
])("reads through %s", (_, text, expected) => {
  expect(found(text)).toContain(expected);
});

test.each([
  ["French quotation marks", "Il dit : « la roadmap »."],
  ["English quotation marks", "Il dit : “la roadmap”."],
  ["straight quotation marks", 'Il dit "la roadmap".'],
  ["a quotation that another paragraph closes", "« La roadmap est prête."],
  ["a quotation that another paragraph opened", "La roadmap est prête », dit-il."],
  ["a block of quotation", "> La roadmap est prête."],
  ["a fenced code", "```\nla roadmap\n```"],
  ["inline code", "Le champ `roadmap`."],
  ["an address", "Voir https://x.fr/roadmap et x@roadmap.org."],
  ["the target and title of a link", 'Voir [ici](https://x.fr/roadmap "roadmap").'],
  ["the title of a work in italics", "Le livre *Roadmap pour demain* paraît."],
  ["an English sentence", "This is the roadmap of the project and it is public."],
  ["a remark", "Texte %%la roadmap%% et <!-- la roadmap -->."],
  ["a mention", "Le compte @roadmap et le mot #roadmap."],
  ["a file name", "Le fichier roadmap.md est prêt."],
])("reads nothing inside %s", (_, text) => {
  expect(found(text)).toEqual([]);
});

test("a term is pointed at once under each heading, and says how many others there are", () => {
  const text = "La roadmap, la roadmap.\n\nLa roadmap.\n\n## Suite\n\nLa roadmap.";
  const findings = findStyle(parseDocument(text), defaultStyle);
  expect(findings.map(({ from }) => from)).toEqual([3, text.lastIndexOf("roadmap")]);
  expect(findings[0]?.message).toContain("(2\u00a0autres dans cette partie)");
});

test("a tour that is only wrong in number is left until it is overdone", () => {
  const once = "Par ailleurs, le port change.";
  expect(found(once)).toEqual([]);
  expect(found([once, once, once].join("\n\n"))).toEqual(["Par ailleurs", "Par ailleurs", "Par ailleurs"]);
});

test("a rule that is turned off finds nothing, an optional one only when turned on", () => {
  const find = (text: string, rules: Record<string, boolean>) => findStyle(parseDocument(text), { rules }).length;
  expect(find("La roadmap.", { anglicisme: false })).toBe(0);
  expect([find("Sous le capot.", {}), find("Sous le capot.", { cliche: true })]).toEqual([0, 1]);
});

test("after a keystroke the findings of the blocks that did not change are the same objects", () => {
  const before = parseDocument("La roadmap.\n\nLe backup.\n\nFin.\n\nSuite.\n\nSuite");
  const shown = findStyleByBlock(before, defaultStyle);
  const at = before.text.length;
  const after = updateDocument(before, `${before.text}!`, [{ fromA: at, toA: at, fromB: at, toB: at + 1 }]);
  expect(findStyleByBlock(after, defaultStyle).map(({ findings }) => findings)).toEqual(shown.map(({ findings }) => findings));
  expect(findStyleByBlock(after, defaultStyle)[1]?.findings).toBe(shown[1]?.findings);
});

test("a correction that reaches beyond its finding moves with it", () => {
  const text = "Une phrase.\n\nLe backup est là.";
  const [finding] = findStyle(parseDocument(text), defaultStyle);
  const [fix] = finding?.fixes ?? [];
  if (finding === undefined || fix === undefined) throw new Error("nothing found");
  expect(fix.text).toBe("sauvegarde");
  const { from, to, insert } = changeOf(finding, fix);
  expect(text.slice(0, from) + insert + text.slice(to)).toBe("Une phrase.\n\nLa sauvegarde est là.");
});

test("every expression says how it begins", () => {
  expect(startsOf("(?:achev|fini)\\w* (?:en )?cours")).toEqual(["ache*", "fini*"]);
  expect(startsOf("(?<=à )lev\\w+ debout")).toEqual(["lev*"]);
  expect(startsOf("les? (une?|x)")).toEqual(["les", "le"]);
  for (const rule of styleRules) {
    if ("phrases" in rule) for (const { starts } of rule.phrases) expect(starts.length).toBeGreaterThan(0);
  }
});
