import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writePlain } from "../shared/markdown/writers/plain.ts";
import { builtInTemplates } from "../shared/ipc-names.ts";
import { type Library, openLibrary } from "./library/library.ts";
import { templateHandlers } from "./template-handlers.ts";

let folder = "";
let library: Library;
const now = new Date(2026, 10, 24, 12).getTime();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-templates-"));
  library = openLibrary(folder, now);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const values = { titre: "Le titre", rubrique: "Culture", signature: "A. B." };

test.each([...builtInTemplates])("the model « %s » makes an article with nothing left to fill in, whose advice leaves by no output", async (template) => {
  const { id } = await templateHandlers(library, () => now).createFromTemplate({ template, ...values });
  const { fields, body } = library.article(id);
  expect(fields).toMatchObject({ titre: "Le titre", rubrique: "Culture", signature: "A. B.", statut: "en-ecriture" });
  expect(JSON.stringify(fields) + body).not.toMatch(/\{\{|\}\}/);
  expect(writePlain({ fields, body })).not.toMatch(/%%|consigne|information, dite|attaque/u);
});

test("a model of one’s own keeps the text and the fiche, not what is of one article only", async () => {
  const handlers = templateHandlers(library, () => now);
  const { id } = library.create({ titre: "Premier", slug: "premier", rubrique: "{{rubrique}}", etiquettes: ["a"], notesPrivees: "secret", bouclage: 1, statut: "publie" }, "Le {{date}}, par {{signature}}.", now);
  const list = await handlers.saveTemplate({ id, name: "Chronique" });
  const own = list.find(({ isOwn }) => isOwn);
  expect(own).toMatchObject({ name: "Chronique" });
  const made = library.article((await handlers.createFromTemplate({ template: own?.id ?? "breve", ...values, titre: "" })).id);
  expect(made.body).toBe("Le 24 novembre 2026, par A. B..");
  expect(made.fields).toMatchObject({ titre: "", slug: "", rubrique: "Culture", etiquettes: ["a"], notesPrivees: "", bouclage: null, statut: "en-ecriture" });
});

test("a model of one’s own is renamed and removed; another is not found", async () => {
  const handlers = templateHandlers(library, () => now);
  const { id } = library.create({}, "x", now);
  const template = Number((await handlers.saveTemplate({ id, name: "a" })).at(-1)?.id);
  expect((await handlers.renameTemplate({ template, name: "b" })).at(-1)).toEqual({ id: template, name: "b", isOwn: true });
  expect((await handlers.removeTemplate({ template })).filter(({ isOwn }) => isOwn)).toEqual([]);
  expect(() => handlers.renameTemplate({ template, name: "c" })).toThrow(expect.objectContaining({ code: "not-found" }));
});
