import { describe, expect, test } from "vitest";
import { type Article, emptyFields, type Fields } from "./article.ts";
import { readArticleFile, splitFrontMatter, writeArticleFile } from "./front-matter.ts";
import { readDate, writeDate } from "./front-matter-keys.ts";
import { seededRandom } from "./seeded-random.ts";

const read = (yaml: string, body = "Texte") => readArticleFile(`---\n${yaml}\n---\n\n${body}`);
const fieldsOf = (yaml: string): Partial<Fields> => read(yaml).fields;
const utc = (text: string) => Date.parse(text);

describe("a front matter", () => {
  test.each<[string, string, string | null, string]>([
    ["is what stands between two lines of dashes", "---\na: 1\n---\nb", "a: 1\n", "b"],
    ["takes along one blank line after it, and no more", "---\na: 1\n---\n\n\nb", "a: 1\n", "\nb"],
    ["may end with dots", "---\na: 1\n...\nb", "a: 1\n", "b"],
    ["may have Windows’ line ends", "---\r\na: 1\r\n---\r\n\r\nb", "a: 1\r\n", "b"],
    ["may come after a byte order mark", "\ufeff---\na: 1\n---\nb", "a: 1\n", "b"],
    ["may end with the file", "---\na: 1\n---", "a: 1\n", ""],
    ["is not a rule that nothing closes", "---\nb\n", null, "---\nb\n"],
    ["begins the file or is not one", "\n---\na: 1\n---\n", null, "\n---\na: 1\n---\n"],
    ["does not end at dashes after a separator that YAML does not know", "---\na: \u2028---\nb: 2\n---\nc", "a: \u2028---\nb: 2\n", "c"],
    ["begins with three dashes, not four", "----\na: 1\n---\n", null, "----\na: 1\n---\n"],
  ])("%s", (_, text, yaml, body) => {
    expect(splitFrontMatter(text)).toEqual({ yaml, body, bodyFrom: text.length - body.length });
  });
});

describe("an article that is put away", () => {
  test("says so in its file, and is put away again when it is read", () => {
    const file = writeArticleFile({ fields: { ...emptyFields, titre: "Un" }, body: "Texte", archived: true });
    expect(file).toBe("---\ntitre: Un\nstatut: en ecriture\narchive: true\n---\n\nTexte");
    expect(readArticleFile(file)).toMatchObject({ archived: true, fields: { titre: "Un", autres: "" } });
    expect(writeArticleFile(readArticleFile(file))).toBe(file);
  });

  test.each(["archive: 2019", "archive: oui", "archive: false", "archives: true", "archive: [true]"])("is not one whose file says %s, which stays as it is", (yaml) => {
    expect(read(yaml)).toMatchObject({ archived: false, fields: { autres: `${yaml}\n` }, problems: [] });
  });

  test("keeps the comments around what says it", () => {
    expect(read("# avant\narchive: true # vu\ntitre: a")).toMatchObject({ archived: true, fields: { titre: "a", autres: "# avant\n# vu\n" } });
  });
});

describe("reading", () => {
  test.each<[string, string, Partial<Fields>]>([
    ["keys with accents, capitals, spaces or hyphens", "Étiquettes: [a]\nTITRE WEB: b\nméta-description: c\nchapô: d", { etiquettes: ["a"], titreWeb: "b", metaDescription: "c", chapo: "d" }],
    ["keys whose accents are decomposed", "cha\u0070o\u0302: d", { chapo: "d" }],
    ["labels in one line", "etiquettes: eau, climat ,", { etiquettes: ["eau", "climat"] }],
    ["a number or a yes as the words that they are", "titre: 2026\nrubrique: true\netiquettes: [1, no]", { titre: "2026", rubrique: "true", etiquettes: ["1", "no"] }],
    ["a status in full or as a key", "statut: Bon à tirer", { statut: "bon-a-tirer" }],
    ["a length with its unit and its spaces", "calibrage: 4\u202f500 signes", { calibrage: 4500 }],
    ["empty values as nothing", "titre:\netiquettes:\nbouclage: ~\ncalibrage: null", emptyFields],
    ["text over several lines", "chapo: |\n  Un.\n  Deux.\nnotes privées: >-\n  a\n  b", { chapo: "Un.\nDeux.\n", notesPrivees: "a b" }],
  ])("understands %s", (_, yaml, fields) => {
    const found = read(yaml);
    expect(found.problems).toEqual([]);
    expect(found.fields).toMatchObject(fields);
    expect(found.body).toBe("Texte");
  });

  test.each([
    ["statut: inconnu", "statut"],
    ["bouclage: demain", "bouclage"],
    ["bouclage: 2026-02-30 10:00", "bouclage"],
    ["calibrage: beaucoup", "calibrage"],
    ["calibrage: -3", "calibrage"],
    ["titre: {a: 1}", "titre"],
    ["titre: *rien", "titre"],
    ["etiquettes: [[a]]", "etiquettes"],
  ])("keeps %s as it is, and names its line", (yaml, key) => {
    const { fields, problems } = read(`rubrique: Culture\n${yaml}`);
    expect(fields.rubrique).toBe("Culture");
    expect(fields.autres).toBe(`${yaml}\n`);
    expect(problems).toEqual([{ line: 3, column: 1, message: expect.stringContaining(`«\u00a0${key}\u00a0»`) }]);
  });

  test("keys that Marbre does not know are kept with their comments, in their order", () => {
    const yaml = "# en tête\nlayout: post # au bout\ntitre: T\n# avant\nweird:\n  - a # dedans\n  - {b: 'c'}\n# à la fin";
    expect(read(yaml).fields).toMatchObject({ titre: "T", autres: "# en tête\nlayout: post # au bout\n# avant\nweird:\n  - a # dedans\n  - {b: 'c'}\n# à la fin\n" });
  });

  test("a comment at the end of a line of ours gets a line of its own", () => {
    expect(read("titre: T # à revoir\netiquettes: [a, b] # deux\nchapo: a#b").fields).toMatchObject({ titre: "T", chapo: "a#b", autres: "# à revoir\n# deux\n" });
  });

  test("of a key written twice the last value counts, and the other is kept as a comment", () => {
    const { fields, problems } = read("titre: un\nrubrique: R\nTitre: |\n  deux\n");
    expect(fields).toMatchObject({ titre: "deux\n", rubrique: "R", autres: "# titre: un\n" });
    expect(problems).toEqual([{ line: 2, column: 1, message: expect.stringContaining("deux fois") }]);
    expect(readArticleFile(writeArticleFile({ fields, body: "" })).fields).toEqual(fields);
  });

  test("a value too long for its field is kept as it is, and hides no other", () => {
    const { fields, problems } = read(`titre: T\nrubrique: ${"x".repeat(501)}`);
    expect(fields).toMatchObject({ titre: "T", rubrique: "", autres: `rubrique: ${"x".repeat(501)}\n` });
    expect(problems).toHaveLength(1);
  });

  test("a line of a text that begins with # is no comment: it is read once", () => {
    const yaml = "chapo: |\n  # Pas un commentaire\n  Texte\netiquettes:\n  # un vrai\n  - |-\n    # non plus\n";
    expect(read(yaml).fields).toMatchObject({ chapo: "# Pas un commentaire\nTexte\n", etiquettes: ["# non plus"], autres: "  # un vrai\n" });
  });

  test.each([
    ["a quote left open", 'titre: "ouvert\nrubrique: x', 2],
    ["an indentation that is none", "titre: a\n  b: c\n d: e", 2],
    ["a list", "- a\n- b", 2],
    ["a lone word", "bonjour", 2],
  ])("%s leaves the whole file in the text and names a line of it", (_, yaml, line) => {
    const text = `---\n${yaml}\n---\n\nTexte`;
    const found = readArticleFile(text);
    expect(found).toMatchObject({ fields: emptyFields, body: text, bodyFrom: 0 });
    expect(found.problems).toHaveLength(1);
    expect(found.problems[0]?.line).toBeGreaterThanOrEqual(line);
    expect(found.problems[0]?.line).toBeLessThanOrEqual(4);
  });

  test("a bomb of aliases stays as small as it was read", () => {
    const yaml = ["a: &a [x, x, x, x, x, x, x, x, x]", ..."bcdefghij".split("").map((name, i) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghij"[i]}`).join(", ")}]`)].join("\n");
    const { fields, body } = read(`${yaml}\ntitre: *j`);
    expect(fields.autres.length + fields.titre.length + body.length).toBeLessThan(2 * yaml.length);
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("a key named %s is one that Marbre does not know", (key) => {
    const { fields } = read(`${key}:\n  isAdmin: true\ntitre: T`);
    expect(fields).toMatchObject({ titre: "T", autres: `${key}:\n  isAdmin: true\n` });
    expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
    expect(readArticleFile(writeArticleFile({ fields, body: "" })).fields).toEqual(fields);
  });

  test("tags of other programs make nothing but text", () => {
    expect(fieldsOf("titre: !!js/function 'function(){ return 1 }'").titre).toBe("function(){ return 1 }");
  });

  test.each([
    ["escapes", `a: "${"\\x".repeat(60_000)}"`],
    ["anchors", "&a ".repeat(60_000)],
    ["commas", `a: [${",".repeat(60_000)}]`],
  ])("thousands of faults (%s) are counted once, and the text is kept", { timeout: 20_000 }, (_, yaml) => {
    const { problems, body } = read(yaml);
    expect(problems).toEqual([{ line: 2, column: expect.any(Number), message: expect.any(String) }]);
    expect(body).toContain(yaml);
  });

  test("a fault is told by its line and its column, in French", () => {
    const [problem] = read("titre: ok\nchapo: dit : non\n").problems;
    expect(problem).toMatchObject({ line: 3, message: expect.stringMatching(/^En-tête illisible, ligne 3, colonne \d+\u00a0: une valeur contient/u) });
  });

  test("a fault is told by its line in the file", () => {
    expect(read("titre: a\nchapo: b\nsurtitre: [c").problems[0]?.line).toBe(5);
    expect(read('titre: a\nsurtitre: "\\x"\nchapo: b').problems[0]?.line).toBe(3);
  });

  test("nesting without end is kept in the text", () => {
    const text = `---\n${"[".repeat(5_000)}\n---\nTexte`;
    expect(readArticleFile(text)).toMatchObject({ body: text, fields: emptyFields });
  });
});

describe("dates", () => {
  test.each<[string, string]>([
    ["2026-11-24T18:00:00Z", "2026-11-24T18:00:00Z"],
    ["2026-11-24 18:00", "2026-11-24T17:00:00Z"],
    ["2026-07-14 18:00", "2026-07-14T16:00:00Z"],
    ["24/11/2026 18h30", "2026-11-24T17:30:00Z"],
    ["24/11/2026 18h", "2026-11-24T17:00:00Z"],
    ["24/11/2026", "2026-11-23T23:00:00Z"],
    ["2026-11-24T18:00+05:30", "2026-11-24T12:30:00Z"],
    ["2026-11-24T18:00-0500", "2026-11-24T23:00:00Z"],
    ["2026-03-29 01:59", "2026-03-29T00:59:00Z"],
    ["2026-03-29 03:00", "2026-03-29T01:00:00Z"],
    ["2026-10-25 01:59", "2026-10-24T23:59:00Z"],
    ["2026-10-25 03:00", "2026-10-25T02:00:00Z"],
    ["2026-11-24T18:00:05", "2026-11-24T17:00:05Z"],
    ["2026-11-24T18:00:05.250Z", "2026-11-24T18:00:05.250Z"],
  ])("%s is %s", (text, instant) => {
    expect(readDate(text)).toBe(utc(instant));
  });

  test("the hour that summer time skips, and the one that it repeats, are instants of that day", () => {
    expect(readDate("2026-03-29 02:30")).toBe(utc("2026-03-29T01:30:00Z"));
    expect([utc("2026-10-25T00:30:00Z"), utc("2026-10-25T01:30:00Z")]).toContain(readDate("2026-10-25 02:30"));
  });

  test("Paris agrees with the system’s time zones, hour by hour, through the changes of ten years", () => {
    const paris = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris", dateStyle: "short", timeStyle: "short" });
    for (let year = 2020; year < 2030; year++) {
      for (const month of [2, 5, 9, 11]) {
        for (let hour = 0; hour < 31 * 24; hour += month === 5 || month === 11 ? 97 : 1) {
          const instant = Date.UTC(year, month, 1, hour);
          const found = readDate(paris.format(instant));
          // The repeated hour has two instants.
          expect([instant, instant + 3_600_000, instant - 3_600_000]).toContain(found);
          expect(paris.format(found)).toBe(paris.format(instant));
        }
      }
    }
  });

  test.each(["", "demain", "2026-13-01", "2026-02-29", "31/04/2026", "2026-11-24 24:00", "2026-11-24 18:60", "24/11/26", "2026-11-24T18:00Zx", "2026-11-24T10:00:61"])("« %s » is no date", (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  test("an instant is read as it was written", () => {
    const random = seededRandom(1);
    for (let i = 0; i < 500; i++) {
      const instant = random.below(4_000_000_000) * 1_000 + random.pick([0, 0, 7]);
      expect(readDate(writeDate(instant))).toBe(instant);
    }
  });
});

describe("writing", () => {
  test("an article without fields has only its status", () => {
    expect(writeArticleFile({ fields: emptyFields, body: "Texte\n" })).toBe("---\nstatut: en ecriture\n---\n\nTexte\n");
  });

  test("whatever an article holds is read as it was written", () => {
    const random = seededRandom(2);
    const bits = ["a", "é", " ", "  ", "\n", ": ", "#", " #", "'", '"', "\\", "---", "\n---\n", "- ", "[", "{", "%", "&a", "*a", "!", "|", ">", "\u00a0", "\u202f", "\u2028", "\u0085", "\t", "🗞", "yes", "1e3", "null", "~", "=", "@", "`", "\ufeff"];
    const line = () => random.text(bits, random.below(7));
    for (let i = 0; i < 400; i++) {
      const fields: Fields = {
        ...emptyFields,
        titre: line(),
        chapo: line(),
        notesPrivees: line(),
        slug: line(),
        etiquettes: Array.from({ length: random.below(3) }, line),
        statut: random.pick(["idee", "a-relire", "bon-a-tirer"]),
        embargo: random.chance(0.5) ? random.below(2_000_000_000) * 1_000 : null,
        calibrage: random.chance(0.5) ? random.below(50_000) : null,
        autres: random.chance(0.5) ? "# à nous\nlayout: post\nx: [1, 2] # ici\n" : "",
      };
      const article: Article = { fields, body: line() };
      const found = readArticleFile(writeArticleFile(article));
      expect(found, JSON.stringify(writeArticleFile(article))).toMatchObject({ ...article, problems: [] });
    }
  });
});
