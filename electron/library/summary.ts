import type { Fields } from "../../shared/article.ts";
import { parseDocument } from "../../shared/markdown/document.ts";
import { measureDocument } from "../../shared/markdown/measure.ts";
import { bodyPieces } from "../../shared/markdown/writers/plain.ts";
import type { Summary } from "./articles.ts";

/** Longest extract in the list, in UTF-16 units. */
const extractLength = 200;

/** What the list shows of an article's text. */
export function summarise(fields: Fields, body: string, seq: number): Summary {
  const document = parseDocument(body);
  const { signes } = measureDocument(fields, document);
  return { signes, extrait: extractOf(fields.chapo) || extractOf(firstWords(document)), seq };
}

function firstWords(document: ReturnType<typeof parseDocument>): string {
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
