import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { decideAll } from "../../shared/review/decide.ts";
import { renderArticle } from "../exports/export-article.ts";
import { type Library, openLibrary } from "../library/library.ts";
import { importFiles } from "./import-files.ts";

let folder = "";
let library: Library;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-review-"));
  library = openLibrary(join(folder, "lib"), now);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const now = Date.UTC(2026, 10, 24, 9);
const by = 'w:author="Zoé Roy" w:date="2026-11-24T10:32:00Z"';
const sign = "{>>Zoé Roy, 2026-11-24 10:32<<}";
const body = "Un **bel** arbre.\n\n\n%%à moi%%\n\n- un\n- deux{>>ma remarque<<}\n\n```\ndu code\n```\n";

async function take(name: string, bytes: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { lines } = await importFiles({ library, paths: [path], now: () => now });
  return lines[0] ?? expect.fail("nothing was imported");
}

/** An article of the library, and what left of it for the copy desk. */
async function sent(text = body) {
  const { id } = await take("article.md", `---\ntitre: Le titre\nsignature: Ana Roy\n---\n\n${text}`);
  const article = library.article(id ?? 0);
  const docx = await renderArticle({ article, format: "docx", now });
  library.exports.add({ article: id ?? 0, format: "docx", path: "/copie.docx", bytes: docx.length, sha256: "0".repeat(64), revision: article.seq, createdAt: now });
  return { id: id ?? 0, docx };
}

/** The document after the edits of a reviewer: each replaces a stretch of its XML, which must be there. */
function edited(docx: Uint8Array, edits: Readonly<Record<string, string>>, comments = ""): Uint8Array {
  const parts = unzipSync(docx);
  let xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  for (const [before, after] of Object.entries(edits)) {
    expect(xml).toContain(before);
    xml = xml.replace(before, after);
  }
  const own = comments === "" ? {} : { "word/comments.xml": strToU8(strFromU8(parts["word/comments.xml"] ?? strToU8("<w:comments></w:comments>")).replace("</w:comments>", `${comments}</w:comments>`)) };
  return zipSync({ ...parts, "word/document.xml": strToU8(xml), ...own });
}

const text = (said: string) => `<w:t xml:space="preserve">${said}</w:t>`;
const insert = (said: string) => `<w:ins w:id="90" ${by}><w:r>${text(said)}</w:r></w:ins>`;
const changes = { [text(" arbre.")]: `${text(" ")}</w:r>${insert("petit ")}<w:r>${text("arbre.")}` };

test("a review gives the article its changes, and refused, the text that was sent to the byte", async () => {
  const { id, docx } = await sent();
  const line = await take("relu.docx", edited(docx, changes));
  expect(line).toMatchObject({ id, outcome: "updated", notes: ["relu par Zoé Roy\u00a0: 1\u00a0modification à trancher"] });
  const here = library.article(id).body;
  expect(here).toBe(body.replace(" arbre", ` {++petit ++}${sign}arbre`));
  expect(decideAll(here, "refuse")).toBe(body);
  expect(library.versions.list(id).map(({ name }) => name)).toContain("Avant la relecture");
});

test("the article is known by its text when nothing says that it was exported", async () => {
  const { id } = await take("article.md", `---\ntitre: Le titre\n---\n\n${body}`);
  const article = library.article(id ?? 0);
  const line = await take("relu.docx", edited(await renderArticle({ article, format: "docx" }), changes));
  expect(line).toMatchObject({ id, outcome: "updated" });
});

test("an article that changed since it was sent keeps its text: what was rewritten has remarks only", async () => {
  const { id, docx } = await sent("Un **bel** arbre.\n\nLa suite.\n\nLa fin.\n");
  const now2 = "Avant.\n\nUn **bel** arbre.\n\nLa longue suite.\n\nLa fin, enfin.\n";
  library.imports.review(id, { fields: library.article(id).fields, body: now2 }, now);
  const line = await take("relu.docx", edited(docx, {
    ...changes,
    [text("La suite.")]: `${text("La ")}</w:r>${insert("bonne ")}<w:r>${text("suite.")}`,
    [text("La fin.")]: `${text("La ")}</w:r>${insert("vraie ")}<w:r>${text("fin.")}`,
  }));
  expect(line).toMatchObject({ id, outcome: "updated", notes: [expect.any(String), expect.stringContaining("l’article a changé depuis son envoi")] });
  const here = library.article(id).body;
  expect(here).toContain(`Avant.\n\nUn **bel** {++petit ++}${sign}arbre.`);
  expect(here).toContain("La longue suite.{>>Zoé Roy, 2026-11-24 10:32\u00a0: Proposé\u00a0: «\u00a0La bonne suite.\u00a0»<<}");
  expect(decideAll(here, "refuse")).toBe(now2);
  expect(await take("encore.docx", edited(docx, changes))).toMatchObject({ id, outcome: "known" });
});

test("when changes that waited were touched since, the review comes apart", async () => {
  const { id, docx } = await sent("Un {++bel ++}arbre.\n\nLa suite.\n");
  library.imports.review(id, { fields: library.article(id).fields, body: "Un bel arbre.\n\nLa suite.\n" }, now);
  const line = await take("relu.docx", edited(docx, { [text("La suite.")]: `${text("La ")}</w:r>${insert("bonne ")}<w:r>${text("suite.")}` }));
  expect(line).toMatchObject({ outcome: "imported" });
  expect(library.article(id).body).toBe("Un bel arbre.\n\nLa suite.\n");
  expect(library.article(line.id ?? 0)).toMatchObject({ fields: { titre: "Le titre (relu)", signature: "Ana Roy" }, body: `Un {++bel ++}arbre.\n\nLa {++bonne ++}${sign}suite.\n` });
});

test("a document that nobody touched changes nothing, nor does a review that came already", async () => {
  const { id, docx } = await sent("Un.\n\nDeux.");
  expect(await take("copie.docx", docx)).toMatchObject({ id, outcome: "known", notes: ["ce document ne porte ni modification ni commentaire"] });
  const relu = edited(docx, { [text("Deux.")]: `${text("Deux")}</w:r>${insert(" mots")}<w:r>${text(".")}` });
  expect(await take("relu.docx", relu)).toMatchObject({ id, outcome: "updated" });
  expect(await take("encore.docx", relu)).toMatchObject({ id, outcome: "known" });
  expect(library.list(false).length).toBe(1);
});

test("what has no place in the text becomes a remark, and the article’s own remarks are not said twice", async () => {
  const { id, docx } = await sent();
  const said = `<w:comment w:id="7" ${by}><w:p><w:r><w:t>Lequel ?</w:t></w:r></w:p></w:comment>`;
  await take("relu.docx", edited(docx, {
    [text("Le titre")]: `${text("Le ")}</w:r>${insert("bon ")}<w:r>${text("titre")}`,
    [text("du code")]: `${text("du ")}</w:r>${insert("beau ")}<w:r>${text("code")}`,
    [`<w:r>${text("un")}</w:r>`]: `<w:commentRangeStart w:id="7"/><w:r>${text("un")}</w:r><w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
  }, said));
  const here = library.article(id).body;
  expect(here).toContain("{>>Zoé Roy, 2026-11-24 10:32\u00a0: Titre proposé\u00a0: «\u00a0Le bon titre\u00a0»<<}");
  expect(here).toContain("```\n\n{>>Zoé Roy, 2026-11-24 10:32\u00a0: Proposé\u00a0: «\u00a0du beau code\u00a0»<<}");
  expect(here).toContain("- {==un==}{>>Zoé Roy, 2026-11-24 10:32\u00a0: Lequel ?<<}");
  expect(here.match(/ma remarque/g)?.length).toBe(1);
  expect(decideAll(here, "refuse")).toBe(body);
});

test("changes that waited when the article left come back as they were", async () => {
  const waiting = "Un {++bel ++}arbre {--vert--}{>>Léa, 2026-10-01 09:05<<}.\n\n{++Un paragraphe.++}\n";
  const { id, docx } = await sent(waiting);
  await take("relu.docx", edited(docx, { [text("Un ")]: `${text("Un ")}</w:r>${insert("tout ")}<w:r>` }));
  expect(library.article(id).body).toBe(`Un {++tout ++}${sign}{++bel ++}arbre {--vert--}{>>Léa, 2026-10-01 09:05<<}.\n\n{++Un paragraphe.++}\n`);
});

test("a document of another text is imported as any other", async () => {
  await sent();
  const other = await renderArticle({ article: { fields: { ...library.article(1).fields }, body: "Tout autre chose.\n\nEt la suite." }, format: "docx" });
  expect(await take("autre.docx", other)).toMatchObject({ outcome: "imported", notes: [expect.stringContaining("Word")] });
});
