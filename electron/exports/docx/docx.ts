import { Document, type FileChild, Packer } from "docx";
import type { Article } from "../../../shared/article.ts";
import { parseDocument } from "../../../shared/markdown/document.ts";
import { narrowed } from "../../../shared/review/narrow.ts";
import { elementsAmong, type HtmlElement, readHtml } from "../../../shared/markdown/writers/element-tree.ts";
import { writeHtml } from "../../../shared/markdown/writers/html.ts";
import { oneLine, paragraphsOf } from "../../../shared/markdown/writers/title-block.ts";
import { blocksOf, titleParagraph } from "./blocks.ts";
import { type DocxContext, newContext } from "./context.ts";
import { finishDocx } from "./finish.ts";
import { cleanText } from "./inline.ts";
import { type ImageSource, imageOf } from "./images.ts";
import { numberingOf } from "./lists.ts";
import { noteParagraphs, orphanNotes } from "./notes.ts";
import { documentStyles } from "./styles.ts";

/**
 * Writes an article as a Word document (Office Open XML): titraille, body,
 * footnotes at the foot of their page. Styles bear the trade's names, so that a
 * newsroom changes their look in one place. The same article gives the same
 * bytes, and the file says nothing but the article's title and byline. With
 * `tracked`, changes and remarks are Word's own, signed by the byline where
 * nobody signed them, on the day of `day`; else changes are as accepted.
 */
export async function writeDocx({ fields, body }: Article, image: ImageSource = noImage, { tracked = true, day = "1980-01-01" }: ReviewOptions = {}): Promise<Uint8Array> {
  const html = writeHtml(parseDocument(tracked ? narrowed(body) : body), { image: (address) => known(image(address)), review: tracked });
  const elements = elementsAmong(readHtml(html));
  const context = newContext(elements.filter(({ tag }) => tag === "section").flatMap(notesOf), { author: cleanText(oneLine(fields.signature)) || "Marbre", day });
  const children: readonly FileChild[] = [
    ...titleParagraph("Surtitre", oneLine(fields.surtitre)),
    ...titleParagraph("Titre", oneLine(fields.titre)),
    ...paragraphsOf(fields.chapo).flatMap((text) => titleParagraph("Chapo", text)),
    ...titleParagraph("Signature", oneLine(fields.signature)),
    ...blocksOf(elements.filter(({ tag }) => tag !== "section"), context),
    ...orphanNotes(context),
  ];
  const file = new Document({
    styles: documentStyles,
    numbering: { config: numberingOf(context) },
    footnotes: footnotesOf(context),
    // A document under review goes on being tracked: its reader does not have to think of it.
    ...(context.changes + context.comments.length === 0 ? {} : { features: { trackRevisions: true } }),
    ...(context.comments.length === 0 ? {} : { comments: { children: context.comments } }),
    sections: [{ properties: { page: { size: a4, margin: margins } }, children: [...children] }],
  });
  const packed = await Packer.toBuffer(file);
  return finishDocx(packed, { title: oneLine(fields.titre), author: oneLine(fields.signature) });
}

/** What becomes of changes and remarks that wait. */
export interface ReviewOptions {
  readonly tracked?: boolean;
  /** `2026-11-24`; the zip's own first day when not said. */
  readonly day?: string;
}

const noImage: ImageSource = () => null;

/** An image that Word can't show is its alternative text. */
function known(address: string | null): string | null {
  return address === null || imageOf(address) === null ? null : address;
}

/** A4 and its margins, in twentieths of a point. */
const a4 = { width: 11_906, height: 16_838 };
const margins = { top: 1_417, right: 1_417, bottom: 1_417, left: 1_417 };

function notesOf({ children }: HtmlElement): readonly HtmlElement[] {
  return elementsAmong(elementsAmong(children)[0]?.children ?? []);
}

function footnotesOf(context: DocxContext) {
  return Object.fromEntries([...context.called].map((note) => [note, { children: [...noteParagraphs(note, context)] }]));
}
