import { describe, expect, test } from "vitest";
import { readDictionaryBytes } from "../../resources/tools/build-dictionary.ts";
import { parseDocument, updateDocument } from "../markdown/document.ts";
import { createSpelling, spellingFindings } from "./findings.ts";
import { createFrenchSpeller } from "./speller.ts";

const speller = createFrenchSpeller(readDictionaryBytes());
const wrongIn = (text: string, options = {}) =>
  spellingFindings(parseDocument(text), speller.standing, { suggest: speller.suggest, ...options }).map(
    ({ from, to, fixes }) => `${text.slice(from, to)}${fixes[0] === undefined ? "" : ` → ${fixes[0].text}`}`,
  );
const wordsIn = (text: string, options = {}) => wrongIn(text, options).map((line) => line.split(" → ")[0]);

describe("the words of the trade", () => {
  test.each([
    "OpenAI, ChatGPT, TikTok, Spotify, Anthropic, Nvidia, GitHub, iPhone, macOS, Wi-Fi, USB-C, Node.js, PostgreSQL.",
    "L’iPhone, d’OpenAI, l’app, l’API, des LLM, le SaaS, un deepfake, le métavers, le RGPD, un email, des chatbots.",
    "La 5G, le H264, le Wi-Fi 6E, 120 Mo/s, 3 GHz, la v2.1.3, 16 Go, 5 000 mAh, la PS5, le XXIe siècle, le 1er, J.-P. Roy.",
    "Un mot-dièse #MotDièze, un compte @unCompte, l’UE, l’ADN, les PME, la R&D.",
  ])("%s", (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  test.each([
    ["Le dépôt Github est là.", "Github → GitHub"],
    ["Le dépôt github est là.", "github → GitHub"],
    ["Un Iphone neuf.", "Iphone → iPhone"],
    ["Chez Microsfot, on rit.", "Microsfot → Microsoft"],
    ["Chez Facebok, on rit.", "Facebok → Facebook"],
    ["Il code en Javascript.", "Javascript → JavaScript"],
  ])("%s", (text, found) => {
    expect(wrongIn(text)).toEqual([found]);
  });
});

describe("capitals inside a sentence", () => {
  test.each([
    ["Le fondateur, Zork Valdran, dirige la société Kwantix depuis Trifouillis.", []],
    ["Kwantix dirige. **Zorkan** aussi. « Valdran ! » Et (Trifouillis).", ["Kwantix", "Zorkan", "Valdran"]],
    ["- Kwantix\n- Le Zorkan", ["Kwantix"]],
    ["Kwantix naît.\n\nLa société Kwantix meurt.", []],
    ["L’affaire du « Kwantix » et un : « Zorkan ».", ["Zorkan"]],
    ["Il dit : « Kwantix ! ». Il parle du « Zorkan dévore tout ».", ["Kwantix", "Zorkan"]],
    ["| Zorkan | Le Kwantix |\n|---|---|\n| Valdran | Un Trifouillis |", ["Zorkan", "Valdran"]],
    ["M. Valdran et J. Zorkan, cf. Trifouillis.", []],
    ["Dim. 3 mai, 3ᵉ trim. 2026, nᵒ 5, Mᵐᵉ Roy. Un trim de plus.", ["trim"]],
    ["Avec `npm` Zorkan et [Valdran](https://exemple.fr).", []],
    ["La société d’Etat et le ministère de l’Economie.", ["d’Etat", "l’Economie"]],
    ["Le Developpement durable.", ["Developpement"]],
    ["Le groupe Saint-Zorkan et l’anti-Zorkan.", []],
  ])("%j", (text, wrong) => {
    expect(wordsIn(text)).toEqual(wrong);
  });

  test.each([
    ["Face au HTC Desire 24 et à la Xbox Series X, rien.", []],
    ["Chain of Events et General Catalyst investissent.", []],
    ["Circle to Search arrive. Candy Crush aussi. Pocophone F1, enfin.", []],
    ["Nothing Phone ou Lord of the Rings.", []],
    ["Sur PS5 et Xbox Series, puis chez RED by SFR.", []],
    ["Le General de Gaulle et le President Macron.", ["General", "President"]],
    ["Néanmoin Apple renonce. Malgrés Google, rien.", ["Néanmoin", "Malgrés"]],
    ["Le desire est là, et les series aussi.", ["desire", "series"]],
  ])("in a name of several words: %j", (text, wrong) => {
    expect(wordsIn(text)).toEqual(wrong);
  });

  test("are no names when the setting says so", () => {
    expect(wordsIn("Le fondateur, Zork, rit.", { capitalsAreNames: false })).toEqual(["Zork"]);
  });
});

describe("the names that the article teaches", () => {
  test("three times the same is trusted, a fourth written otherwise is not", () => {
    const text = "Zolvia naît. Zolvia croît avec Zolvia.\n\nPuis Zolvai meurt, et l’entreprise de Zolvya aussi.";
    expect(wrongIn(text)).toEqual(["Zolvai → Zolvia", "Zolvya → Zolvia"]);
  });

  test("twice is not enough", () => {
    expect(wordsIn("Zolvia naît. Zolvia croît.")).toEqual(["Zolvia", "Zolvia"]);
  });

  test("capitals inside a name count", () => {
    expect(wrongIn("OpenZork, OpenZork et OpenZork, puis Openzork.")).toEqual(["Openzork → OpenZork"]);
  });

  test("a new word too, but a slip made three times stays one", () => {
    expect(wordsIn("La kwantisation, une kwantisation, cette kwantisation.")).toEqual([]);
    expect(wordsIn("La connection, une connection, cette connection.")).toHaveLength(3);
    expect(wordsIn("Github. Github. Github.")).toHaveLength(3);
  });

  test("plurals, elisions and versions are the same name", () => {
    expect(wordsIn("Le Kwanteur, un Kwanteur, ce Kwanteur, des Kwanteurs.")).toEqual([]);
    expect(wordsIn("Avec Olvia, chez Olvia, d’Olvia. Olvia rit.")).toEqual([]);
    expect(wordsIn("Le Zorkan2, le Zorkan2, le Zorkan2, puis le Zorkan3.")).toEqual([]);
  });

  test("they follow the text: an edit elsewhere makes a name of a word, and takes it back", () => {
    const spelling = createSpelling(speller.standing);
    const paragraph = (rest: string) => `Zolvia naît, dit-on, dans une ville lointaine.\n\n${rest}\n`;
    let document = parseDocument(paragraph("Rien d’autre, pour le moment, sous le soleil."));
    const found = () => document.blocks.map((block) => spelling.findingsOf(block, document.text).length);
    spelling.learn(document.blocks, document.text);
    expect(found()).toEqual([1, 0]);
    const text = paragraph("Rien d’autre, sinon Zolvia et Zolvia, sous le soleil.");
    document = updateDocument(document, text, [{ fromA: 60, toA: 80, fromB: 60, toB: text.length - 30 }]);
    expect(spelling.learn(document.blocks, text)).toBe(true);
    expect(found()).toEqual([0, 0]);
    document = parseDocument(paragraph("Rien."));
    expect(spelling.learn(document.blocks, document.text)).toBe(true);
    expect(found()).toEqual([1, 0]);
    expect(spelling.learn(document.blocks, document.text)).toBe(false);
  });
});

test("a word listed twice keeps the capital of its sentence", () => {
  expect(wordsIn("In fine, tout va bien.\n\nPi vaut 3,14.")).toEqual([]);
});

describe("English", () => {
  test.each([
    ["The quick brown fox jumps over the lazy dog."],
    ["Il répond : « Attention is all you need ». Puis il part."],
    ["Le slogan maison, move fast and break things, a vécu."],
    ["Il parle de *deep learning* et de *large language models*."],
    ["Il dit [moove fast and brek things]{lang=en}."],
    ["Il parle de *freeze*, d’un texte « free enough » et d’un *freeze* *read-only*."],
    ["The term means the author (or developer), powered by others (if defined), and so on."],
    ["Most of the metadata is saved on the RAID volumes, which doesn't help."],
  ])("%s is not read", (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  test.each([
    ["Un titrre et un derneir mot.", ["titrre", "derneir"]],
    ["Le compiler du backend a un problème de language.", ["language"]],
    ["Il dit : the derneir mot de la fin.", ["the", "derneir"]],
    ["Un mot *derneir cri* de trop.", ["derneir"]],
    ["The end. Un derneir mot.", ["The", "end", "derneir"]],
    ["« There is no such thing », merveilleu projet.", ["merveilleu"]],
    ["« There is no such thing »: merveilleu.", ["merveilleu"]],
    ["Le « language » et un *derneir*.", ["language", "derneir"]],
  ])("%s is read", (text, wrong) => {
    expect(wordsIn(text)).toEqual(wrong);
  });
});
