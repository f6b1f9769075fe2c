import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "../../shared/markdown/document.ts";
import { wordsOfBlock } from "../../shared/spelling/findings.ts";

/** Where Debian's packages `wfrench` and `debian-handbook` put their French. */
export const usualPlaces = ["/usr/share/dict/french", "/usr/share/doc/debian-handbook/html/fr-FR"] as const;

/** A text that both spellers read, and its words in order; a list of words is one word a line. */
export interface ReadText {
  readonly name: string;
  readonly words: readonly string[];
}

/** Reads a list of words (no extension, or `.dic`), a text in Markdown, or a folder of HTML pages; `null` when it is not there. */
export function readText(path: string): ReadText | null {
  if (!existsSync(path)) return null;
  if (statSync(path).isDirectory()) {
    const pages = readdirSync(path).filter((name) => name.endsWith(".html"));
    return { name: path, words: pages.flatMap((page) => wordsOfMarkdown(plainHtml(readFileSync(join(path, page), "utf8")))) };
  }
  const text = readFileSync(path, "utf8");
  if (/\.(?:md|txt)$/.test(path)) return { name: path, words: wordsOfMarkdown(text) };
  return { name: path, words: text.split("\n").filter((word) => word !== "") };
}

function wordsOfMarkdown(text: string): readonly string[] {
  const document = parseDocument(text);
  return document.blocks.flatMap((block) => wordsOfBlock(block, text).map((word) => word.text));
}

const opaque = /<(script|style|head|pre|nav|code|tt|kbd|samp|var)\b[\s\S]*?<\/\1>/gi;
const blockTag = /<\/?(?:p|div|li|h\d|d[dtl]|t[drh]|table|[uo]l)\b[^>]*>/gi;

/** The prose of a page as Markdown that has nothing but paragraphs. */
function plainHtml(html: string): string {
  return html
    .replace(opaque, " `x` ")
    .replace(blockTag, "\n\n")
    .replace(/<[^>]*>/g, "")
    .replace(/[*_#>|\\[\]]/g, " ")
    .replace(/^[ \t]+/gm, "");
}
