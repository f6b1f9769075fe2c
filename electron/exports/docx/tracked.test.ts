import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { emptyFields } from "../../../shared/article.ts";
import { type ReviewOptions, writeDocx } from "./docx.ts";

async function partsOf(body: string, options: ReviewOptions = { day: "2026-11-24" }): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(await writeDocx({ fields: { ...emptyFields, signature: "Ana Roy" }, body }, undefined, options));
  return new Map(Object.entries(parts).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

/** The body after the byline, with each change drawn: `+inserted+`, `-deleted-`, `¶+` for the mark of an inserted paragraph, `(0 … )` around what comment 0 is about. */
async function drawn(body: string): Promise<string> {
  const xml = (await partsOf(body)).get("word/document.xml") ?? "";
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
    .slice(1)
    .map(([, paragraph = ""]) =>
      paragraph
        .replace(/<w:pPr>.*?<\/w:pPr>/s, (properties) => (properties.includes("<w:ins ") ? "¶+" : properties.includes("<w:del ") ? "¶-" : ""))
        .replace(/<w:footnoteReference[^>]*>/g, "[note]")
        .replace(/<w:ins [^>]*>(.*?)<\/w:ins>/gs, "+$1+")
        .replace(/<w:del [^>]*>(.*?)<\/w:del>/gs, "-$1-")
        .replace(/<w:commentRangeStart w:id="(\d+)"\/>/g, "($1 ")
        .replace(/<w:commentRangeEnd[^>]*>/g, ")")
        .replace(/<[^>]+>/g, ""),
    )
    .join("|");
}

test.each<[string, string]>([
  ["un {++bel ++}arbre", "un +bel +arbre"],
  ["un {--bel --}arbre", "un -bel -arbre"],
  ["un {~~bel~>grand~~} arbre", "un -bel-+grand+ arbre"],
  ["un {++*bel* et **grand**++}", "un +bel++ et ++grand+"],
  ["[un {++bel++} lien](https://x.fr)", "un +bel+ lien"],
  ["un {==mot==}{>>non<<} ici", "un (0 mot) ici"],
  ["un mot{>>non<<} ici{>>si<<}", "un mot(0 ) ici(1 )"],
  ["un {++mot++}{>>Zoé, 2026-11-24 10:32<<} ici", "un +mot+ ici"],
  ["A\n\n{++B++}\n\n{--C--}{>>fini<<}\n\nD", "A|¶++B+|¶--C-(0 )|D"],
  ["- a\n- {++b++}", "a|¶++b+"],
  ["{++a {--b--} c++} {--d {++e++} f--}", "+a ++ c+ -d -- f-"],
  ["A {++b\n\nc++} D", "A +b+|+c+ D"],
  ["un[^1]{++[^2]++}\n\n[^1]: a {++b++}\n\n[^2]: c", "un[note]+[note]+"],
  ["un[^1] mot\n\n[^1]: a {==b==}{>>c<<}", "un[note](0 ) mot"],
])("%j is %j in Word", async (body, expected) => {
  expect(await drawn(body)).toBe(expected);
});

test("changes bear who made them and when, else the byline and the day", async () => {
  const xml = (await partsOf("a {++b++} {--c--}{>>Zoé \"Z\" Roy, 2026-10-01 09:05<<}")).get("word/document.xml") ?? "";
  expect(xml).toContain('<w:ins w:id="1" w:author="Ana Roy" w:date="2026-11-24T00:00:00Z">');
  expect(xml).toContain('<w:del w:id="2" w:author="Zoé &quot;Z&quot; Roy" w:date="2026-10-01T09:05:00Z">');
  expect(xml).toContain('<w:delText xml:space="preserve">c</w:delText>');
});

test("remarks are Word’s comments", async () => {
  const parts = await partsOf("{==a==}{>>Zoé Roy, 2026-10-01 09:05 : <b> & c<<} b{>>à moi<<}");
  const xml = parts.get("word/comments.xml") ?? "";
  expect(xml).toMatch(/<w:comment w:id="0" w:initials="ZR" w:author="Zoé Roy" w:date="2026-10-01T09:05:00.000Z">.*&lt;b&gt; &amp; c.*<w:comment w:id="1" w:initials="AR" w:author="Ana Roy"/s);
  expect(parts.get("[Content_Types].xml")).toContain("/word/comments.xml");
});

test("a document under review goes on being tracked, another does not begin to be", async () => {
  expect((await partsOf("a {++b++}")).get("word/settings.xml")).toContain("<w:trackRevisions/>");
  expect((await partsOf("a b")).get("word/settings.xml")).not.toContain("trackRevisions");
});

test("an article that nobody signs is Marbre’s", async () => {
  const parts = unzipSync(await writeDocx({ fields: emptyFields, body: "a {++b++}" }));
  expect(new TextDecoder().decode(parts["word/document.xml"])).toContain('w:author="Marbre"');
});

test("without the changes, Word gets the text as accepted, without a remark", async () => {
  const parts = await partsOf("un {++bel ++}{--grand --}arbre{>>SECRET<<}", { tracked: false });
  expect(parts.get("word/document.xml")).toContain("un bel arbre");
  expect([...parts.values()].join("")).not.toMatch(/SECRET|<w:ins |<w:del |grand/);
});

test("the same article gives the same bytes on the same day", async () => {
  const one = { fields: emptyFields, body: "a {++b++}[^1] {==c==}{>>d<<}\n\n[^1]: e {--f--}" };
  expect(await writeDocx(one, undefined, { day: "2026-11-24" })).toEqual(await writeDocx(one, undefined, { day: "2026-11-24" }));
});
