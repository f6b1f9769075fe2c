import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type Article, emptyFields, type Fields } from "../../../shared/article.ts";
import { classes, heavy, places } from "../../../shared/markdown/writers/hostile.ts";
import { writeDocx } from "./docx.ts";
import { type DocxImage, imageOf } from "./images.ts";

const article = (body: string, fields: Partial<Fields> = {}): Article => ({ fields: { ...emptyFields, ...fields }, body });

/** The parts of a document by path, as text. */
async function partsOf(body: string, fields: Partial<Fields> = {}): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(await writeDocx(article(body, fields)));
  return new Map(Object.entries(parts).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

const part = async (path: string, body: string, fields: Partial<Fields> = {}) => (await partsOf(body, fields)).get(path) ?? "";
const main = (body: string, fields: Partial<Fields> = {}) => part("word/document.xml", body, fields);

/** Style and text of each paragraph: `Corps: Un mot.` */
const paragraphs = (xml: string) =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside = ""]) => {
    const style = /<w:pStyle w:val="([^"]+)"\/>/.exec(inside)?.[1] ?? "";
    const text = inside.replace(/<w:br\/>/g, "\n").replace(/<w:footnoteReference w:id="(\d+)"\/>/g, "[note $1]").replace(/<[^>]+>/g, "");
    return `${style}: ${text}`;
  });

test("the parts of a piece have the styles of the trade", async () => {
  const fields = { titre: "Le titre", surtitre: "Le surtitre", chapo: "Un.\n\nDeux.", signature: "A. B." };
  const body = "## Intertitre\n\nCorps.\n\n:::exergue\nExergue\n:::\n\n:::encadre Boîte\nDedans\n:::\n\n:::relance\nRelance\n:::\n\n![vue](a.jpg \"Légende | C. D.\")\n\n> Cité\n\n```\nun\n  deux\n```";
  expect(paragraphs(await main(body, fields))).toEqual([
    "Surtitre: Le surtitre", "Titre: Le titre", "Chapo: Un.", "Chapo: Deux.", "Signature: A. B.",
    "Intertitre: Intertitre", "Corps: Corps.", "Exergue: Exergue", "TitreEncadre: Boîte", "Encadre: Dedans", "Relance: Relance",
    "Image: vue", "Legende: Légende (C. D.)", "Citation: Cité", "Code: un\n  deux",
  ]);
  const styles = await part("word/styles.xml", body, fields);
  for (const name of ["Titre", "Surtitre", "Chapô", "Intertitre", "Exergue", "Encadré", "Légende"]) expect(styles).toContain(`<w:name w:val="${name}"/>`);
  expect(styles).toContain('w:val="fr-FR"');
});

test("emphasis, links, breaks, exponents are Word’s own", async () => {
  const xml = await main("**a** *b* ~~c~~ x<sup>2</sup> H<sub>2</sub>O `d` <mark>e</mark>  \nf [g](https://x.fr/?a&b)");
  for (const mark of ["<w:b/>", "<w:i/>", "<w:strike/>", 'w:vertAlign w:val="superscript"', 'w:vertAlign w:val="subscript"', "<w:br/>", "<w:hyperlink"]) expect(xml).toContain(mark);
  expect(await part("word/_rels/document.xml.rels", "[g](https://x.fr/?a&b)")).toContain('Target="https://x.fr/?a&amp;b"');
});

test("notes are footnotes, called once each; later calls are numbers", async () => {
  const parts = await partsOf("Un[^a] deux[^b] trois[^a].\n\n[^a]: Note *a*.\n\n    Suite.\n\n[^b]: Note b, voir[^c].\n\n[^c]: Note c.");
  expect(paragraphs(parts.get("word/document.xml") ?? "")).toEqual(["Corps: Un[note 1] deux[note 2] trois1.", "Note: (3)", "Note:  Note c. "]);
  expect(paragraphs(parts.get("word/footnotes.xml") ?? "").filter((text) => text.startsWith("Note"))).toEqual(["Note:  Note a.", "Note: Suite. ", "Note:  Note b, voir(3). "]);
});

test("lists nest, begin where they say, and each numbered one counts for itself", async () => {
  const parts = await partsOf("- a\n  - b\n\n    suite\n\n3. c\n4. d\n\n---\n\n1. e\n- [x] f");
  const xml = parts.get("word/document.xml") ?? "";
  expect([...xml.matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/g)].map(([, level, id]) => `${level} ${id}`)).toEqual(["0 1", "1 1", "0 2", "0 2", "0 3", "0 1"].map((one) => expect.stringMatching(new RegExp(`^${one[0]} `))));
  expect(parts.get("word/numbering.xml")).toContain('<w:start w:val="3"/>');
  expect(paragraphs(xml)).toContain("Liste: ☑ f");
});

test("a table has a head that comes back, and its alignments", async () => {
  const xml = await main("| a | b |\n|---|--:|\n| c | d |");
  expect(xml).toContain("<w:tblHeader/>");
  expect(xml).toContain("<w:cantSplit/>");
  expect(xml).toContain('<w:jc w:val="right"/>');
  expect(paragraphs(xml)).toEqual(["TableauTete: a", "TableauTete: b", "Tableau: c", "Tableau: d", "Corps: "]);
});

test("an image that the article has is in the file, with its alternative text", async () => {
  const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  const address = `data:image/png;base64,${pixel}`;
  const one = article('![Un "pixel"](a.png "L | C") ![autre](b.png)');
  const bytes = await writeDocx(one, (url) => (url === "a.png" ? address : null));
  const parts = unzipSync(bytes);
  const media = Object.keys(parts).filter((path) => path.startsWith("word/media/"));
  expect(media.map((path) => Buffer.from(parts[path] ?? []).toString("base64"))).toEqual([pixel]);
  const xml = new TextDecoder().decode(parts["word/document.xml"]);
  expect(xml).toContain('descr="Un &quot;pixel&quot;"');
  expect(xml).toContain("autre");
  expect(await writeDocx(one, (url) => (url === "a.png" ? address : null))).toEqual(bytes);
});

test.each<[string, DocxImage | null]>([
  ["data:image/gif;base64,R0lGODlhAwACAIAAAAAAAP///yH5BAEAAAAALAAAAAADAAIAAAIChF8AOw==", { type: "gif", bytes: expect.any(Uint8Array), width: 3, height: 2 }],
  [`data:image/jpeg;base64,${Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 11, 8, 0, 5, 0, 7, 1, 1, 0x11, 0]).toString("base64")}`, { type: "jpg", bytes: expect.any(Uint8Array), width: 7, height: 5 }],
  ["data:image/jpeg;base64,/9j/", null],
  ["data:image/webp;base64,AAAA", null],
  ["data:image/png;base64,AAAA", null],
  ["data:text/html;base64,AAAA", null],
  ["https://x.fr/a.png", null],
])("the image %s is read, or is none", (address, expected) => {
  expect(imageOf(address)).toEqual(expected);
});

test("no-break spaces are all there, as they were", async () => {
  const body = "«\u00a0Oui\u202f!\u00a0», 12\u202f500\u00a0€.\n\n- a\u00a0b\n\n:::encadre T\u00a0u\nv\u202fw\n:::\n\nx[^1]\n\n[^1]: y\u00a0z";
  const xml = [...(await partsOf(body)).values()].join("");
  for (const space of ["\u00a0", "\u202f"]) expect(xml.split(space).length).toBe(body.split(space).length);
});

test("the file says the title and the byline, and nothing of the machine or the hour", async () => {
  const parts = await partsOf("Un [lien](https://x.fr).", { titre: "Titre & co", signature: "A. B.", notesPrivees: "SECRET", sources: "SECRET" });
  const core = parts.get("docProps/core.xml") ?? "";
  expect(core).toContain("<dc:title>Titre &amp; co</dc:title><dc:creator>A. B.</dc:creator>");
  expect(core).not.toMatch(/created|modified|revision|lastModifiedBy/);
  expect([...parts.values()].join("")).not.toMatch(/SECRET|Un-named|docx/i);
});

test("the same article gives the same bytes", async () => {
  const one = article("[a](https://x.fr) [b](https://y.fr)[^1]\n\n[^1]: [c](https://z.fr)\n\n1. d", { titre: "T" });
  expect(await writeDocx(one)).toEqual(await writeDocx(one));
});

/** A part is XML: tags nest, and texts hold no mark nor what XML can't. */
function xmlFault(xml: string): string {
  const open: string[] = [];
  for (const [tag, slash, name = "", closed] of xml.replace(/<\?[^?]*\?>/g, "").matchAll(/<(\/?)([\w:]+)(?:\s[\w:]+="[^"<]*")*\s*(\/?)>|<|[^<]+/g)) {
    if (name === "" && tag === "<") return "a lone <";
    if (name === "") {
      const wrong = /&(?!(?:amp|lt|gt|quot|apos|#\d+);)|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(tag);
      if (wrong !== null) return `${JSON.stringify(wrong[0])} in ${tag.slice(0, 80)}`;
    } else if (slash === "/") {
      if (open.pop() !== name) return `</${name}>`;
    } else if (closed !== "/") open.push(name);
  }
  return open.join(" ");
}

/** What no document may hold: another outside address than a link's, a field, a macro, an object. */
async function faultOf(body: string): Promise<string> {
  for (const [path, xml] of await partsOf(body, { titre: body.slice(0, 2_000) })) {
    const fault = xmlFault(xml);
    if (fault !== "") return `${path}: ${fault}`;
    if (/<w:(?:instrText|fldSimple|object|altChunk)[ >/]/.test(xml)) return `${path}: a field or an object`;
    for (const [relation, type] of xml.matchAll(/<Relationship [^>]*Type="[^"]*\/(\w+)"[^>]*>/g)) {
      const target = /Target="([^"]*)"/.exec(relation)?.[1] ?? "";
      if (relation.includes("External") && (type !== "hyperlink" || !/^(?:https?:\/\/|mailto:)/i.test(target))) return relation;
    }
  }
  return "";
}

describe("hostile Markdown", () => {
  test.each(Object.keys(classes))("of the class « %s » is text, wherever it stands", async (name) => {
    const all = (classes[name] ?? []).flatMap((attack) => places.map((place) => place(attack)));
    expect(await faultOf(all.join("\n\n"))).toBe("");
    for (const attack of classes[name] ?? []) expect(await faultOf(attack)).toBe("");
  }, 120_000);

  test.each(heavy)("%s give a document", async (_, body) => {
    expect(await faultOf(body)).toBe("");
  }, 60_000);

  test("is seen by the check", () => {
    expect(xmlFault("<a>\u0001</a>")).not.toBe("");
    expect(xmlFault("<a><b></a>")).not.toBe("");
  });
});

test("lines are as high as what they hold: a height that does not say so is taken for exact, and cuts titles and images", async () => {
  const styles = await part("word/styles.xml", "Un mot.");
  const heights = styles.match(/<w:spacing [^>]*w:line="[^>]*>/g) ?? [];
  expect(heights.length).toBeGreaterThan(0);
  for (const height of heights) expect(height).toContain('w:lineRule="auto"');
});

test("columns are as wide as their words are long", async () => {
  const document = await main("| n | mots |\n|---|---|\n| 1 | des mots en nombre, qui demandent de la place |");
  const [narrow = 0, wide = 0] = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  expect(narrow).toBeGreaterThan(1_500);
  expect(wide).toBeGreaterThan(2 * narrow);
});
