import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Failure } from "../../shared/result.ts";
import { seededRandom } from "../../shared/seeded-random.ts";
import { decodeText } from "./decode.ts";
import { madeDocx, paragraph } from "./made-docx.ts";
import { madeZip } from "./made-zip.ts";
import { readPiece } from "./read-piece.ts";
import { readZip } from "./zip.ts";

const refusal = (code: Failure["code"]) => expect.objectContaining({ name: "Failure", code });
const bigEndian = (text: string) => Buffer.from(text, "utf16le").swap16();

describe("the encoding of a file", () => {
  const text = "L’été à 18\u00a0h\u00a0: «\u00a0Œuvre\u00a0», 12\u00a0€";
  test.each([
    ["UTF-8", Buffer.from(text), "UTF-8"],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${text}`), "UTF-8"],
    ["UTF-16 LE with its mark", Buffer.from(`\ufeff${text}`, "utf16le"), "UTF-16"],
    ["UTF-16 BE with its mark", bigEndian(`\ufeff${text}`), "UTF-16"],
    ["UTF-16 LE without", Buffer.from(text, "utf16le"), "UTF-16"],
    ["UTF-16 BE without", bigEndian(text), "UTF-16"],
    ["Windows-1252", Buffer.from("L\u0092\u00e9t\u00e9 \u00e0 18\u00a0h\u00a0: \u00ab\u00a0\u008cuvre\u00a0\u00bb, 12\u00a0\u0080", "latin1"), "Windows-1252"],
  ])("%s is found and read", (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  test("Latin-1 is read as the same letters", () => {
    expect(decodeText(Buffer.from("déjà vu, été", "latin1"))?.text).toBe("déjà vu, été");
  });

  test.each([
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ["UTF-16 that is cut", Buffer.from([0xff, 0xfe, 0x41])],
    ["noise", Buffer.from(Array.from({ length: 999 }, (_, index) => (index * 193) % 256))],
  ])("%s is no text", (_name, bytes) => {
    expect(decodeText(bytes)).toBeNull();
  });
});

describe("a file as an article", () => {
  const read = (name: string, bytes: Buffer | string) => readPiece(name, Buffer.from(bytes));

  test("Markdown gives its front matter, and takes its title from its heading or its name", () => {
    expect(read("a.md", "---\ntitre: Un\nrubrique: Éco\n---\n\nTexte.\r\nSuite.\r\n")).toMatchObject({ fields: { titre: "Un", rubrique: "Éco" }, body: "Texte.\nSuite.\n", notes: [] });
    expect(read("a.md", "# Un **titre**\n\nTexte.\n")).toMatchObject({ fields: { titre: "Un titre" }, body: "Texte.\n" });
    expect(read("Mon papier.txt", "Texte.")).toMatchObject({ fields: { titre: "Mon papier" }, body: "Texte." });
    expect(read("a.md", "---\ntitre: \"\"\n---\n\n# Un\n")).toMatchObject({ fields: { titre: "" }, body: "# Un\n" });
  });

  test("what was changed on the way is told", () => {
    expect(read("a.txt", Buffer.from("été", "latin1")).notes).toEqual(["converti de Windows-1252"]);
    expect(read("a.md", "---\ntitre: [\n---\nTexte.").notes.join()).toContain("En-tête illisible, ligne 3");
    expect(read("a.html", "<h1>Un</h1><p>Texte.")).toMatchObject({ fields: { titre: "Un" }, body: "Texte.\n", notes: ["mis en Markdown depuis le HTML"] });
  });

  test("Word gives its titles, emphasis, links, lists, tables and notes", () => {
    const styles = '<w:styles><w:style w:styleId="Titre"><w:name w:val="Title"/></w:style><w:style w:styleId="Titre2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Mien"><w:name w:val="Mien"/><w:basedOn w:val="Titre2"/></w:style></w:styles>';
    const numbering = '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
    const item = (text: string, level: number) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = [
      paragraph("Le titre", "Titre"),
      paragraph("Un intertitre", "Mien"),
      `<w:p><w:r><w:t xml:space="preserve">Du </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>gr</w:t></w:r><w:r><w:rPr><w:b w:val="1"/></w:rPr><w:t>as</w:t></w:r><w:r><w:rPr><w:b w:val="0"/><w:i/></w:rPr><w:t xml:space="preserve"> ital</w:t></w:r><w:del><w:r><w:delText>supprimé</w:delText></w:r></w:del><w:ins><w:r><w:t> ajouté</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      '<w:p><w:hyperlink r:id="rId1"><w:r><w:t>lien</w:t></w:r></w:hyperlink><w:r><w:br/><w:t>m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r></w:p>',
      item("a", 0), item("b", 1), item("c", 0),
      `<w:tbl><w:tr><w:tc>${paragraph("A")}</w:tc><w:tc>${paragraph("B")}</w:tc></w:tr><w:tr><w:tc>${paragraph("1")}</w:tc><w:tc>${paragraph("2")}</w:tc></w:tr></w:tbl>`,
      "<w:p><w:r><w:drawing/></w:r></w:p>",
    ].join("");
    const piece = readPiece("x.docx", madeDocx(body, {
      "word/styles.xml": styles,
      "word/numbering.xml": numbering,
      "word/_rels/document.xml.rels": '<Relationships><Relationship Id="rId1" Target="https://example.org/"/></Relationships>',
      "word/footnotes.xml": `<w:footnotes><w:footnote w:id="2">${paragraph("La note.")}</w:footnote></w:footnotes>`,
    }));
    expect(piece.fields.titre).toBe("Le titre");
    expect(piece.body).toBe("## Un intertitre\n\nDu **gras** *ital*{--supprimé--}{++ ajouté++}[^1]\n\n[lien](https://example.org/)\\\nm<sup>2</sup>\n\n- a\n  1. b\n- c\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n[^1]: La note.\n");
    expect(piece.notes).toEqual(["mis en Markdown depuis Word", "un dessin laissé de côté"]);
  });

  test("changes that Word tracked and its comments are CriticMarkup, with who made them and when", () => {
    const by = 'w:author="Zoé Roy" w:date="2026-11-24T10:32:00Z"';
    const run = (text: string, tag = "w:t") => `<w:r><${tag} xml:space="preserve">${text}</${tag}></w:r>`;
    const body = [
      `<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr>${run("Un ")}<w:del ${by}>${run("vieux", "w:delText")}</w:del><w:ins ${by}>${run("beau")}</w:ins>${run(" titre")}</w:p>`,
      `<w:p>${run("Un ")}<w:ins ${by}>${run("mot ")}</w:ins><w:ins ${by}>${run("{++de++}")}</w:ins><w:del ${by}>${run(" trop", "w:delText")}</w:del><w:commentRangeStart w:id="3"/>${run(" ici")}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r></w:p>`,
      `<w:p><w:moveFrom ${by}>${run("Parti")}</w:moveFrom></w:p>`,
    ].join("");
    const piece = readPiece("x.docx", madeDocx(body, {
      "word/styles.xml": '<w:styles><w:style w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>',
      "word/comments.xml": `<w:comments><w:comment w:id="3" ${by}>${paragraph("Où ?")}${paragraph("Dis")}</w:comment></w:comments>`,
    }));
    expect(piece.fields.titre).toBe("Un beau titre");
    const sign = "{>>Zoé Roy, 2026-11-24 10:32<<}";
    expect(piece.body).toBe(`Un {++mot \\{++de++\\}++}${sign}{-- trop--}${sign} ici{>>Zoé Roy, 2026-11-24 10:32\u00a0: Où ? / Dis<<}\n\n{--Parti--}${sign}\n`);
  });

  test.each([
    ["a picture named as a text", "a.txt", Buffer.from([0x89, 0x50, 0, 0, 1]), "invalid"],
    ["a document that is no archive", "a.docx", Buffer.from("Bonjour"), "file-unreadable"],
    ["an archive that is no document", "a.docx", madeZip([{ name: "autre.xml", data: "x" }]), "file-unreadable"],
  ] as const)("%s is refused", (_name, path, bytes, code) => {
    expect(() => readPiece(path, bytes)).toThrow(refusal(code));
  });
});

describe("hostile archives", () => {
  const all = new Set(["word/document.xml"]);

  test("a bomb stops at the limit", () => {
    const bomb = madeZip([{ name: "word/document.xml", data: Buffer.alloc(120_000_000) }]);
    expect(bomb.length).toBeLessThan(200_000);
    expect(() => readZip(bomb, all)).toThrow(refusal("too-large"));
  });

  test("names that lead out of the folder are not even looked at", () => {
    expect([...readZip(madeZip([{ name: "../../evil", data: "x" }, { name: "/etc/passwd", data: "x" }, { name: "word/document.xml", data: "ok" }]), all).keys()]).toEqual(["word/document.xml"]);
  });

  test("an encrypted entry, and one that is not what it says, are refused", () => {
    expect(() => readZip(madeZip([{ name: "word/document.xml", data: "x", flags: 1 }]), all)).toThrow(refusal("file-unreadable"));
    const broken = madeZip([{ name: "word/document.xml", data: deflateRawSync("x") }]);
    broken.fill(0xff, 47, 52);
    expect(() => readZip(broken, all)).toThrow(refusal("file-unreadable"));
  });

  test("entities are not expanded, and depths are left out", () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const piece = readPiece("x.docx", madeZip([{ name: "word/document.xml", data: `${laughs}<w:document><w:body>${paragraph("&b;&b;")}</w:body></w:document>` }]));
    expect(piece.body.length).toBeLessThan(30);
    expect(readPiece("x.docx", madeDocx(`${"<w:sdt>".repeat(50_000)}${paragraph("fond")}`)).body).toBe("");
  });

  test("any change of an archive gives a document or a refusal", () => {
    const random = seededRandom(4);
    const whole = madeDocx(paragraph("Bonjour"), { "word/styles.xml": "<w:styles/>" });
    for (let round = 0; round < 800; round++) {
      const bytes = Buffer.from(whole.subarray(0, random.chance(0.3) ? random.below(whole.length) : whole.length));
      for (let change = 0; change < 4 && bytes.length > 0; change++) bytes[random.below(bytes.length)] = random.below(256);
      try {
        readPiece("x.docx", bytes);
      } catch (error) {
        expect(error).toEqual(expect.objectContaining({ name: "Failure" }));
      }
    }
  });
});
