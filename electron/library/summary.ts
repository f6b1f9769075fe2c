import type { Fields } from "../../shared/article.ts";
import { type MarkdownDocument, parseDocument, updateDocument } from "../../shared/markdown/document.ts";
import { measureDocument } from "../../shared/markdown/measure.ts";
import { bodyPieces } from "../../shared/markdown/writers/plain.ts";
import type { Summary } from "./articles.ts";

/** Longest extract in the list, in UTF-16 units. */
const extractLength = 200;

/**
 * Computes what the list shows of an article's text. The last text is kept: the
 * one being written is summed up every few seconds, by the process that also
 * carries every keystroke, and must cost what has changed only.
 */
export interface Summariser {
  (fields: Fields, body: string): Omit<Summary, "seq">;
  /** Lets go of the last text. */
  forget(): void;
}

export function createSummariser(): Summariser {
  let last: MarkdownDocument<string> | null = null;
  const summarise = (fields: Fields, body: string): Omit<Summary, "seq"> => {
    const document = last === null ? parseDocument(body) : follow(last, body);
    last = document;
    const { signes } = measureDocument(fields, document);
    return { signes, extrait: extractOf(fields.chapo) || extractOf(firstWords(document)) };
  };
  return Object.assign(summarise, {
    forget() {
      last = null;
    },
  });
}

/** The next document, as one edit of the last; parsed from nothing when they have little in common. */
function follow(last: MarkdownDocument<string>, body: string): MarkdownDocument<string> {
  if (last.text === body) return last;
  const shorter = Math.min(last.text.length, body.length);
  let start = 0;
  while (start < shorter && last.text.charCodeAt(start) === body.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && last.text.charCodeAt(last.text.length - 1 - end) === body.charCodeAt(body.length - 1 - end)) end++;
  if (start + end < shorter / 2) return parseDocument(body);
  return updateDocument(last, body, [{ fromA: start, toA: last.text.length - end, fromB: start, toB: body.length - end }]);
}

function firstWords(document: MarkdownDocument): string {
  const start = { ...document, blocks: document.blocks.slice(0, 4) };
  return bodyPieces(start).map(({ text }) => text).join(" ");
}

/** The beginning of a text on one line, cut between two words. */
function extractOf(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= extractLength) return line;
  const cut = line.lastIndexOf(" ", extractLength);
  return `${line.slice(0, cut > extractLength / 2 ? cut : extractLength)}…`;
}
