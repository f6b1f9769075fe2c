import { describe, expect, test } from "vitest";
import { headerEnd } from "./front-matter-header.ts";
import { readArticleFile } from "./front-matter.ts";
import { emptyFields } from "./article.ts";
import { parseDocument, updateDocument } from "./markdown/document.ts";
import { measureArticle, countSignes } from "./markdown/measure.ts";
import { writePublicMarkdown } from "./markdown/writers/markdown.ts";
import { writeFragment } from "./markdown/writers/page.ts";
import { writePlain } from "./markdown/writers/plain.ts";

const secret = "SENTINELLE";
const outputs = [writeFragment, writePlain, writePublicMarkdown];

describe("a front matter that stayed in the text", () => {
  test.each([
    ["a quote left open", `---\ntitre: "ouvert\nnotes_privees: ${secret}\n---\n\nTexte`],
    ["an indentation that is none", `---\ntitre: a\n  b: c\n notes privées: ${secret}\n---\nTexte`],
    ["a fence in a value", `---\ntitre: "x\nsources: |\n  \`\`\`\n  ${secret}\n---\n\nTexte`],
    ["a comment left open", `---\ntitre: "x\nnotes: <!-- ${secret}\n---\n\nTexte`],
    ["one that nothing closes", `---\ntitre: x\nnotes_privees: ${secret}\n\nTexte`],
    ["Windows’ line ends", `---\r\ntitre: "x\r\nsources: ${secret}\r\n---\r\n\r\nTexte`],
    ["more than a million characters", `---\ntitre: x\nnotes_privees: ${secret}${"x".repeat(1_000_100)}\n---\n\nTexte`],
    ["TOML", `+++\ntitle = "x"\nnotes = "${secret}"\n+++\n\nTexte`],
    ["a list before the keys", `---\n- ${secret}\n- a: [\nsources: x\n---\nTexte`],
  ])("leaves by no output: %s", (_, file) => {
    const { fields, body, problems } = readArticleFile(file);
    expect(body).toContain(secret);
    expect(problems).toHaveLength(1);
    for (const write of outputs) {
      expect(write({ fields, body })).not.toContain(secret);
      expect(write({ fields, body })).toContain("Texte");
    }
    expect(measureArticle({ fields, body }).signes).toBe(countSignes(writePlain({ fields, body })));
  });

  test.each([
    ["prose between two breaks", "---\nDu texte.\n---\nEncore"],
    ["a break", "---\n\nDu texte\n"],
    ["a sentence with a colon, as French writes it", "---\nAttention : ceci est du texte\n---\n"],
    ["something further down", "Texte\n\n---\ntitre: x\n---\n"],
    ["a line that nothing closes", "---\nlayout: x\nTexte"],
  ])("is not %s", (_, text) => {
    expect(headerEnd(text)).toBe(0);
  });

  test("is told where its text ends", () => {
    const text = "---\ntitre: [\n---\n\nTexte";
    expect(text.slice(headerEnd(text))).toBe("Texte");
  });

  test("comes and goes with the edits that make and unmake it, whatever was parsed before", () => {
    const body = "\n# Un\n\nDeux **trois**\n\n- a\n- b\n";
    const steps = ["---\ntitre: [\n", "---\ntitre: [\n---\n", "---\ntitre: [x\n---\n", "--\ntitre: [x\n---\n", "---\ntitre: [x\n---\n", ""].map((start) => start + body);
    let document = parseDocument(body);
    let before = body;
    for (const text of steps) {
      const toA = before.length - body.length;
      const toB = text.length - body.length;
      document = updateDocument(document, text, [{ fromA: 0, toA, fromB: 0, toB }]);
      const fresh = parseDocument(text);
      expect(document.blocks.map(({ from, to, tree }) => [from, to, tree.type.name])).toEqual(fresh.blocks.map(({ from, to, tree }) => [from, to, tree.type.name]));
      before = text;
    }
  });

  test("keeps the blocks after it when only it is edited", () => {
    const document = parseDocument("---\ntitre: [\n---\n\nUn\n\nDeux\n");
    const edited = updateDocument(document, "---\ntitre: [x\n---\n\nUn\n\nDeux\n", [{ fromA: 12, toA: 12, fromB: 12, toB: 13 }]);
    expect(edited.blocks.at(-1)?.tree).toBe(document.blocks.at(-1)?.tree);
  });

  test("is looked for in no more time than its length asks, whatever it holds", () => {
    headerEnd(`---\n${"a: ".repeat(300_000)}`);
    headerEnd(`---\n${"\n".repeat(600_000)}`);
    headerEnd(`---\n${" ".repeat(600_000)}x`);
    headerEnd(`---\n${`${" ".repeat(60)}\n`.repeat(20_000)}---\n`);
    expect(headerEnd(`---\n${"- ".repeat(300_000)}\n---\n`)).toBe(0);
  });

  test("negative control: a text without one is written whole", () => {
    expect(writePlain({ fields: emptyFields, body: `Texte ${secret}` })).toContain(secret);
  });
});
