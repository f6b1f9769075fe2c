import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type Article, emptyFields } from "../../shared/article.ts";
import type { ExportOptions } from "../../shared/export-options.ts";
import { readArticleFile } from "../../shared/front-matter.ts";
import { exportFormats } from "../../shared/ipc-names.ts";
import { clipboardFlavours } from "../../shared/markdown/writers/clipboard.ts";
import { seededRandom } from "../../shared/seeded-random.ts";
import { renderArticle } from "./export-article.ts";
import type { PrintJob } from "./print-job.ts";

/** What the printing window is given stands for the PDF: the page itself is the end-to-end tests' to print. */
const formats = exportFormats;

/** An output as text: the parts of a document, the page that is printed, or the file. */
async function outputOf(article: Article, format: (typeof formats)[number], options: Partial<ExportOptions> = {}): Promise<string> {
  let printed = "";
  const print = async (job: PrintJob) => {
    printed = job.html + job.header + job.footer;
    throw new Error("printed");
  };
  const bytes = await renderArticle({ article, format, print, options }).catch((error: unknown) => {
    if (printed === "") throw error;
    return new TextEncoder().encode(printed);
  });
  if (format !== "docx") return new TextDecoder().decode(bytes);
  return Object.entries(unzipSync(bytes)).map(([path, part]) => path + new TextDecoder().decode(part)).join("\n");
}

const secret = "SENTINELLE";

/** Every private place at once. */
const whispering = `---
titre: Titre public
notes_privees: ${secret}
Sources: [${secret}]
# ${secret}
---

Un %%${secret}%% mot <!-- ${secret} --> public.

:::note ${secret}
${secret}
:::

:::encadre Boîte %%${secret}%%
%%
${secret}
%%

:::note
${secret}
:::
Dedans public.
:::

Un %%${secret}

${secret}

${secret}%% autre.[^1] ![vue %%${secret}%%](a.jpg "Légende %%${secret}%% | <!-- ${secret} -->")

| a %%${secret}%% |
|---|
| <!-- ${secret} --> |

[^1]: Note %%${secret}%% de bas de page.

<!--
${secret}

${secret}
`;

test.each(formats)("nothing private is in the bytes of « %s »", async (format) => {
  const output = await outputOf(readArticleFile(whispering), format);
  expect(output).not.toContain(secret);
  expect(output).toContain("public");
  // The check sees what is there.
  expect(await outputOf(readArticleFile(whispering.replace("mot <!--", `${secret} <!--`)), format)).toContain(secret);
});

test("nothing private is on the clipboard", () => {
  for (const target of ["wordpress", "word", "mail"] as const) {
    const { html, text } = clipboardFlavours(readArticleFile(whispering), target);
    expect(html + text).not.toContain(secret);
    expect(html).toContain("public");
    expect(text).toContain("public");
  }
});

describe("the no-break space guarantee", () => {
  /** Articles with no-break spaces in every kind of place. */
  const articles = Array.from({ length: 25 }, (_, seed) => {
    const random = seededRandom(seed);
    const space = () => random.pick([" ", "\u00a0", "\u202f"]);
    const words = () => Array.from({ length: 2 + random.below(6) }, () => random.pick(["mot", "«", "»", "12", "€", "!", "l’été"])).reduce((text, word) => text + space() + word, "Le");
    const blocks: readonly (() => string)[] = [
      () => words(),
      () => `## ${words()}`,
      () => `- ${words()}\n- **${words()}**`,
      () => `1. ${words()}\n\n   ${words()}`,
      () => `> ${words()}`,
      () => `:::encadre ${words()}\n${words()}\n:::`,
      () => `:::exergue\n${words()}\n:::`,
      () => `:::relance\n${words()}\n:::`,
      () => `| ${words()} | ${words()} |\n|---|---|\n| ${words()} | *${words()}* |`,
      () => `\`\`\`\n${words()}\n\`\`\``,
      () => `[${words()}](https://x.fr) \`${words()}\` <sup>${words()}</sup>`,
      () => `${words()}[^n]\n\n[^n]: ${words()}`,
      () => `![${words()}](a.jpg "${words()} | ${words()}")`,
      () => `- [ ] ${words()}`,
    ];
    let notes = 0;
    return Array.from({ length: 12 }, () => random.pick(blocks)())
      .map((block) => (block.includes("[^n]") ? block.replaceAll("[^n]", `[^n${++notes}]`) : block))
      .join("\n\n");
  });
  const counts = (text: string) => [text.split("\u00a0").length - 1, text.split("\u202f").length - 1];
  /** WordPress has no image of another machine, plain text no alternative of an image. */
  const withoutImages = (body: string) => body.replace(/^!\[.*$/gm, "");

  test.each(formats.filter((format) => format !== "txt"))("« %s » has those of the source, no more and no less", async (format) => {
    for (const body of articles) expect(counts(await outputOf({ fields: emptyFields, body }, format)), body).toEqual(counts(body));
  });

  test("so has plain text, less what it does not show of images", async () => {
    for (const body of articles.map(withoutImages)) expect(counts(await outputOf({ fields: emptyFields, body }, "txt")), body).toEqual(counts(body));
  });

  test("so has the clipboard, in each of its flavours", () => {
    for (const body of articles.map(withoutImages)) {
      for (const target of ["wordpress", "word", "mail"] as const) {
        const { html, text } = clipboardFlavours({ fields: emptyFields, body }, target);
        expect(counts(html), body).toEqual(counts(body));
        expect(counts(text), body).toEqual(counts(body));
      }
    }
  });

  test.each(formats)("for old systems, « %s » has U+00A0 in place of each U+202F", async (format) => {
    for (const body of articles.map(withoutImages)) {
      const [wide = 0, thin = 0] = counts(body);
      expect(counts(await outputOf({ fields: emptyFields, body }, format, { oldSystems: true })), body).toEqual([wide + thin, 0]);
    }
  });
});

test.each(formats.filter((format) => format !== "pdf"))("the same article gives the same bytes as « %s », twice", async (format) => {
  const article = readArticleFile(whispering);
  const render = () => renderArticle({ article, format, print: () => Promise.reject(new Error("not printed here")) });
  expect(await render()).toEqual(await render());
});
