import { expect, test } from "vitest";
import { emptyFields } from "../../shared/article.ts";
import { finalText, originalText, paragraphSign, type ReviewParagraph } from "../../shared/import/docx-review-types.ts";
import { decideAll } from "../../shared/review/decide.ts";
import { canJoin } from "../../shared/review/joined.ts";
import { weaveReview } from "../../shared/review/weave.ts";
import { type SeededRandom, seededRandom } from "../../shared/seeded-random.ts";
import { writeDocx } from "../exports/docx/docx.ts";
import { reviewedDocx } from "./made-review.ts";
import { reviewIn } from "./review-parts.ts";

const fallback = { author: "Relecture", date: "2026-11-24 12:00" };
const docxOf = (body: string) => writeDocx({ fields: { ...emptyFields, titre: "Un titre" }, body }, undefined, { day: "2026-11-24" });

async function woven(body: string, reviewed: Buffer, current?: string): Promise<string> {
  const base = decideAll(body, "refuse");
  const sent = reviewIn(Buffer.from(await docxOf(base))).paragraphs;
  return weaveReview({ base, sent, review: reviewIn(reviewed), own: "Marbre", fallback, ...(current === undefined ? {} : { current }) });
}

/** Paragraphs of the body, as Word shows them when all is accepted. */
async function acceptedText(body: string): Promise<string> {
  return shown(reviewIn(Buffer.from(await docxOf(decideAll(body, "accept", "all")))).paragraphs.map(originalText));
}

/** What the reviewer left, line by line; paragraphs that were joined made one. */
const reviewedText = (reviewed: Buffer) =>
  shown(reviewIn(reviewed).paragraphs.map((paragraph, i, all) => finalText(paragraph).replaceAll(paragraphSign, "¶") + (joins(paragraph, all[i + 1]) ? "" : "¶")).join("").split("¶"));

const joins = (paragraph: ReviewParagraph, next: ReviewParagraph | undefined) => next !== undefined && canJoin(paragraph, next);

const shown = (paragraphs: readonly string[]) => paragraphs.map((text) => text.replace(/[\ufffc1]/g, "").replace(/\s+/g, "").replace(/^\[\^\]:/, "").trim()).filter((text) => text !== "").join("\n");

/** An article with a little of everything, whose blanks and marks are written in many ways. */
function articleOf(random: SeededRandom): string {
  const bits = ["un mot", "**gras**", "*ital*", "***les deux***", "[un lien](https://x.fr)", "`code`", "« oui »", "l’été", "A\\*B", "&amp;", "[^1]", "![image](a.jpg)", "<sup>e</sup>", "~~barré~~", "https://y.fr/a", "__fort et *bas*__", "une phrase assez longue", "[move fast]{lang=en}"];
  const line = () => Array.from({ length: 2 + random.below(6) }, () => random.pick(bits)).join(random.pick([" ", ", ", "  \n", "\n", " "]));
  const plain = () => line().replaceAll(/ *\n/g, " ");
  const blocks = [
    line, line, line,
    () => `## ${plain()}`,
    () => `${plain().replace("|", "")}\n---`,
    () => `- ${plain()}\n- ${plain()}\n- ${plain()}`,
    () => `1. ${plain()}\n\n2. ${plain()}`,
    () => `> ${plain()}\n>\n> ${plain()}`,
    () => `:::encadre ${plain()}\n${line()}\n\n${line()}\n:::`,
    () => `| ${plain()} | b |\n|---|---|\n| c | ${plain()} |`,
    () => "```\ndu code\n```",
  ];
  return `${random.pick(["", "\n", "%%à moi%%\n\n"])}Début[^1].\n\n${Array.from({ length: 3 + random.below(6) }, () => random.pick(blocks)()).join(random.pick(["\n\n", "\n\n\n"]))}\n\n[^1]: Une *note*.${random.pick(["", "\n", "\n\n"])}`;
}

test("a review comes back on any article: refused, it is what was sent; accepted, what the reviewer left", { timeout: 300_000 }, async () => {
  for (let seed = 1; seed <= 40; seed++) {
    const random = seededRandom(seed);
    const body = articleOf(random);
    const reviewed = reviewedDocx(await docxOf(body), { random, zeal: 0.3, blocks: seed % 2 === 0, tracked: true });
    const text = await woven(body, reviewed);
    expect(decideAll(text, "refuse"), `${seed}\n${body}\n=====\n${text}`).toBe(body);
    expect(await acceptedText(text), `${seed}\n${body}\n=====\n${text}`).toBe(reviewedText(reviewed));
  }
});

test("on a text that changed since it was sent, nothing is lost of either", { timeout: 300_000 }, async () => {
  for (let seed = 1; seed <= 40; seed++) {
    const random = seededRandom(seed);
    const body = articleOf(random);
    const reviewed = reviewedDocx(await docxOf(body), { random, zeal: 0.3, blocks: seed % 2 === 0, tracked: true });
    let current = body;
    for (let edit = 0; edit < 4; edit++) {
      const from = random.below(current.length);
      current = current.slice(0, from) + random.pick(["", " mot", "\n\nUn paragraphe.\n\n", "**", "`"]) + current.slice(from + random.below(12));
    }
    const text = await woven(body, reviewed, current);
    expect(decideAll(text, "refuse"), `${seed}\n${current}\n=====\n${text}`).toBe(decideAll(current, "refuse"));
    for (const { remark } of reviewIn(reviewed).comments.values()) expect(text, `${seed}\n${current}`).toContain(remark.replace("|", "\\|").replace("<<}", "<< }"));
  }
});

test("marks that the text itself holds, or halves of them, lose nothing of what was sent", { timeout: 300_000 }, async () => {
  const bits = ["--}", "{--", "++}", "{++", "~>", "~~}", "{~~", "<<}", "{>>", "==}", "{==mot==}", "un mot", "**gras**", "{>>à moi<<}", "`{++a++}`", "\\{++b++}", "{++pris++}", "| "];
  for (let seed = 1; seed <= 40; seed++) {
    const random = seededRandom(seed);
    const block = () => random.pick(["", "## ", "- ", "> "]) + Array.from({ length: 1 + random.below(7) }, () => random.pick(bits)).join(random.pick([" ", ""]));
    const body = Array.from({ length: 1 + random.below(6) }, block).join("\n\n");
    const reviewed = reviewedDocx(await docxOf(body), { random, zeal: 0.5, blocks: seed % 2 === 0, tracked: true });
    const text = await woven(body, reviewed);
    expect(decideAll(text, "refuse"), `${seed}\n${body}\n=====\n${text}`).toBe(decideAll(body, "refuse"));
  }
});

test("what was not tracked comes back as changes too", { timeout: 300_000 }, async () => {
  for (let seed = 1; seed <= 20; seed++) {
    const random = seededRandom(seed);
    const body = articleOf(random);
    const reviewed = reviewedDocx(await docxOf(body), { random, zeal: 0.2, blocks: false, tracked: false });
    const text = await woven(body, reviewed);
    expect(decideAll(text, "refuse"), `${seed}\n${body}\n=====\n${text}`).toBe(body);
    expect(await acceptedText(text), `${seed}\n${body}\n=====\n${text}`).toBe(reviewedText(reviewed));
  }
});
