import { type FileChild, type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from "docx";
import { elementsAmong, hasClass, type HtmlElement, textAmong } from "../../../shared/markdown/writers/element-tree.ts";
import type { DocxContext } from "./context.ts";
import { cleanText, runsOf } from "./inline.ts";
import { listBlocks } from "./lists.ts";
import { tableOf } from "./table.ts";
import { markOf } from "./tracked.ts";

/** Where blocks stand, which gives their paragraphs a style and an indentation. */
export interface Place {
  readonly style: string;
  /** In twentieths of a point. */
  readonly indent: number;
}

const body: Place = { style: "Corps", indent: 0 };

type WriteBlock = (element: HtmlElement, context: DocxContext, place: Place) => readonly FileChild[];

/** Tag of the article's HTML → Word. What is not here is a paragraph. */
const writers: Readonly<Record<string, WriteBlock>> = {
  p: (element, context, place) => paragraph(runsOf(element.children, context), hasClass(element, "titre-encadre") ? { ...place, style: "TitreEncadre" } : place, markOf(element.children, context)),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, (element, context) => paragraph(runsOf(element.children, context), { style: intertitres[level] ?? "Intertitre3", indent: 0 }, markOf(element.children, context))] satisfies [string, WriteBlock]),
  ),
  blockquote: (element, context, place) => blocksOf(elementsAmong(element.children), context, { style: "Citation", indent: place.indent + 567 }),
  ul: listBlocks,
  ol: listBlocks,
  pre: ({ children }, _, place) => [codeParagraph(textAmong(children), place)],
  table: (element, context) => tableOf(element, context),
  figure: (element, context, place) => figure(element, context, place),
  hr: () => [new Paragraph({ style: "Separation", children: [new TextRun("* * *")] })],
  aside: (element, context, place) => {
    const style = hasClass(element, "encadre") ? "Encadre" : hasClass(element, "relance") ? "Relance" : "Exergue";
    return blocksOf(elementsAmong(element.children), context, { style, indent: place.indent });
  },
};

/** Levels of heading; the title is above all of them. */
const intertitres: Readonly<Record<number, string>> = { 1: "Intertitre", 2: "Intertitre", 3: "Intertitre2" };

/** Writes blocks of HTML. */
export function blocksOf(elements: readonly HtmlElement[], context: DocxContext, place: Place = body): readonly FileChild[] {
  return elements.flatMap((element) => (Object.hasOwn(writers, element.tag) ? writers[element.tag] : writers["p"])?.(element, context, place) ?? []);
}

/** A field of the titraille; nothing when it is empty. */
export function titleParagraph(style: string, text: string): readonly Paragraph[] {
  return text === "" ? [] : [new Paragraph({ style, children: [new TextRun(cleanText(text))] })];
}

/** A paragraph, unless it would be empty. */
export function paragraph(children: readonly ParagraphChild[], place: Place, more: IParagraphOptions = {}): readonly Paragraph[] {
  if (children.length === 0) return [];
  const indent = place.indent === 0 ? {} : { indent: { left: place.indent } };
  return [new Paragraph({ style: place.style, ...indent, ...more, children: [...children] })];
}

function codeParagraph(code: string, place: Place): Paragraph {
  const lines = cleanText(code).replace(/\n$/, "").split("\n");
  const children = lines.map((text, i) => new TextRun(i === 0 ? { text } : { text, break: 1 }));
  return new Paragraph({ style: "Code", ...(place.indent === 0 ? {} : { indent: { left: place.indent } }), children });
}

/** An image, then its légende and crédit. */
function figure({ children }: HtmlElement, context: DocxContext, place: Place): readonly FileChild[] {
  const parts = elementsAmong(children);
  const caption = parts.find(({ tag }) => tag === "figcaption");
  const image = parts.filter((part) => part !== caption);
  const hasCaption = caption !== undefined;
  return [
    ...paragraph(runsOf(image, context), { style: "Image", indent: place.indent }, { keepNext: hasCaption }),
    ...(hasCaption ? paragraph(runsOf(caption.children, context), { style: "Legende", indent: place.indent }) : []),
  ];
}
