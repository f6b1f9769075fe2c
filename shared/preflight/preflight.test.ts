import { describe, expect, test } from "vitest";
import { emptyFields, type Fields } from "../article.ts";
import { parseDocument } from "../markdown/document.ts";
import { measureDocument } from "../markdown/measure.ts";
import { fixTypography } from "../typography/engine.ts";
import { defaultTypography } from "../typography/profile.ts";
import { preflightChecks } from "./checks.ts";
import { preflight, type PreflightSettings } from "./preflight.ts";

const ready: Fields = { ...emptyFields, titre: "Un titre", chapo: "Un chapô." };

function items(body: string, fields: Partial<Fields> = {}, settings: PreflightSettings = {}, perimeter: "corps" | "tout" = "tout") {
  const all = { ...ready, ...fields };
  const document = parseDocument(body);
  return preflight({ fields: all, document, measures: measureDocument(all, document), perimeter, now: 1_000 }, settings);
}

/** Items as `check «stretch»` or `check field`. */
function seen(body: string, fields: Partial<Fields> = {}): readonly string[] {
  return items(body, fields).map(({ check, place }) =>
    place.kind === "field" ? `${check} ${place.field}` : `${check} «${body.slice(place.from, place.to)}»`,
  );
}

test("an article that is ready has nothing in its way", () => {
  const body = "# Titre\n\nUn [lien](https://x.fr) et une note[^1].\n\n![Un écran](x.png \"Un écran | Photo X\")\n\n[^1]: La note.\n";
  expect(seen(body)).toEqual([]);
});

describe("each check sees its thing", () => {
  test.each<[what: string, body: string, expected: readonly string[], fields?: Partial<Fields>]>([
    ["a missing title", "Texte.", ["titre-absent titre"], { titre: " " }],
    ["a missing chapô", "Texte.", ["chapo-absent chapo"], { chapo: "" }],
    ["a title that is too long", "Texte.", ["titre-long titreWeb", "titre-long titreReseaux", "titre-long metaDescription"], { titreWeb: "x".repeat(76), titreReseaux: "é".repeat(76), metaDescription: "x".repeat(156) }],
    ["an embargo in force", "Texte.", ["embargo embargo"], { embargo: 1_001 }],
    ["a length out of the order", "Texte.", ["calibrage calibrage"], { calibrage: 100 }],
    ["an empty heading", "Un.\n\n##\n\nDeux.", ["intertitre-vide «##»"]],
    ["an image with nothing said", "![](x.png)", ["image-sans-legende «![](x.png)»", "image-sans-credit «![](x.png)»", "image-sans-alternative «![](x.png)»"]],
    ["an image without a crédit", '![a](x.png "Légende")', ['image-sans-credit «![a](x.png "Légende")»']],
    ["an opening mark that nothing closes", "Il dit : « oui.", ["guillemets ««»"]],
    ["a closing mark that nothing opens", "Il dit oui ”.", ["guillemets «”»"]],
    ["straight marks", "Il dit \"oui\", l'autre non.", ["guillemets-droits «\"»", "guillemets-droits «\"»", "guillemets-droits «'»"]],
    ["two spaces", "Un  mot.", ["espaces-doubles «  »"]],
    ["no two spaces around the call of a note", "Un [^1] mot.\n\n[^1]: La note.", []],
    ["what is to be verified", "Il a 12 ans (À VÉRIFIER), TK, XXX et [?].", ["a-verifier «À VÉRIFIER»", "a-verifier «TK»", "a-verifier «XXX»", "a-verifier «[?]»"]],
    ["the same over two lines", "Il a 12 ans (à\nvérifier).", ["a-verifier «à\nvérifier»"]],
    ["the same in a field", "Texte.", ["a-verifier chapo"], { chapo: "TK" }],
    ["changes that nobody has decided", "Un {--mot--}{>>Zoé, 2026-11-24 10:32<<} {++de++} {~~plus~>moins~~}{>>non<<}.", ["modifications-suivies «{--mot--}{>>Zoé, 2026-11-24 10:32<<}»"]],
    ["an empty link", "Un [lien]() et [](https://x.fr).", ["lien-vide «[lien]()»", "lien-vide «[](https://x.fr)»"]],
    ["a dead anchor", "# Été\n\n[a](#été) [b](#ete) [c](#hiver)", ["lien-mort «[c](#hiver)»"]],
    ["a call without its note", "Un[^1] et deux[^2].\n\n[^1]: Note.", ["lien-mort «[^2]»"]],
  ])("%s", (_, body, expected, fields) => {
    expect(seen(body, fields)).toEqual(expected);
  });
});

test.each([
  ["code", "Le code `\"TK\"  [^1]` et :\n\n```\nXXX [^2]  \"\n```\n"],
  ["inches, feet and an embargo that is over", "Un écran de 27\" et 6' de haut."],
  ["private text", "Un mot %%À VÉRIFIER%% et <!-- TK [^3] -->.\n\n:::note\nÀ VÉRIFIER  [^4] \"\n:::\n"],
  ["words that only look so", "Les taux et le STK, XX siècles, « à vérifiers »."],
  ["an anchor of a heading with punctuation", "## L’IA, et après ?\n\n[a](#lia-et-après-)\n[b](#l-ia-et-apres)"],
])("nothing is seen in %s", (_, body) => {
  expect(seen(body, { embargo: 1_000 })).toEqual([]);
});

test("a length within a twentieth of the order will do", () => {
  const body = "x".repeat(100);
  const lengthOf = (calibrage: number) => items(body, { calibrage }, {}, "corps").filter(({ check }) => check === "calibrage").length;
  expect([lengthOf(100), lengthOf(96), lengthOf(105), lengthOf(90), lengthOf(110)]).toEqual([0, 0, 0, 1, 1]);
});

test("what blocks comes first, and the house says what does", () => {
  expect(items("Un  mot. TK").map(({ check, isBlocking }) => [check, isBlocking])).toEqual([
    ["a-verifier", true],
    ["espaces-doubles", false],
  ]);
  const settings: PreflightSettings = { "a-verifier": "non", "espaces-doubles": "bloque", inconnu: "bloque" };
  expect(items("Un  mot. TK", {}, settings).map(({ check, isBlocking }) => [check, isBlocking])).toEqual([["espaces-doubles", true]]);
});

test("ids are unique, and what checks say follows our own typography", () => {
  expect(new Set(preflightChecks.map(({ id }) => id)).size).toBe(preflightChecks.length);
  const said = [
    ...preflightChecks.map(({ label }) => label),
    ...items("{++a++} {--b--}").map(({ message }) => message),
    ...items("##\n\n![](x)  \"TK\" [a](#b) [](c) [^1] «", { titre: "", chapo: "", titreWeb: "x".repeat(80), embargo: 2_000, calibrage: 5_000 }).map(({ message }) => message),
  ];
  for (const sentence of said) expect(fixTypography(sentence, defaultTypography)).toBe(sentence);
});
