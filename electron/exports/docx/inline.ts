import { ExternalHyperlink, FootnoteReferenceRun, ImageRun, type IRunOptions, type ParagraphChild } from "docx";
import { hasClass, type HtmlElement, type HtmlNode } from "../../../shared/markdown/writers/element-tree.ts";
import type { DocxContext } from "./context.ts";
import { imageOf } from "./images.ts";
import { attributesOf, changedCall, changeOf, commented, type Look, textRun, type TrackedChange } from "./tracked.ts";

/** What Word's paragraphs hold, from inline HTML. */
export function runsOf(nodes: readonly HtmlNode[], context: DocxContext, look: Look = {}): ParagraphChild[] {
  return nodes.flatMap((node, i) => {
    if (typeof node !== "string") return elementRuns(node, context, look);
    const before = nodes[i - 1];
    // The line end after a break is part of it.
    const followsBreak = typeof before === "object" && before.tag === "br";
    return textRuns(followsBreak ? node.replace(/^\n/, "") : node, context, look);
  });
}

/** A text without what XML can't hold; every space as it is. */
export function cleanText(text: string): string {
  return text.replace(unwritable, "");
}

const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A line end of the source is a space. */
function textRuns(text: string, context: DocxContext, look: Look): ParagraphChild[] {
  const shown = cleanText(text.replaceAll("\n", " "));
  return shown === "" ? [] : [textRun({ ...look, text: shown }, context)];
}

/** Inline tag → look. */
const looks: Readonly<Record<string, IRunOptions>> = {
  strong: { bold: true },
  em: { italics: true },
  del: { strike: true },
  sup: { superScript: true },
  sub: { subScript: true },
  mark: { highlight: "yellow" },
  code: { style: "CodeCaractere" },
  kbd: { style: "CodeCaractere" },
};

function elementRuns(element: HtmlElement, context: DocxContext, look: Look): ParagraphChild[] {
  const { tag, attributes, children } = element;
  const change = changeOf(element, context);
  if (change !== null) return changedRuns(element, change, context, look);
  if (hasClass(element, "passage") || hasClass(element, "remarque")) return commented(element, context, runsOf(children, context, look));
  if (tag === "br") return [textRun({ ...look, break: 1 }, context)];
  if (tag === "input") return textRuns(attributes.has("checked") ? "☑" : "☐", context, look);
  if (tag === "img") return imageRuns(element, context, look);
  if (tag === "sup") return callRuns(element, context, look);
  if (tag === "a") return linkRuns(element, context, look);
  if (attributes.has("lang")) return runsOf(children, context, { ...look, language: { value: wordLanguage(attributes.get("lang") ?? "") } });
  return runsOf(children, context, { ...look, ...(Object.hasOwn(looks, tag) ? looks[tag] : {}) });
}

/** Word names a language with its country. */
function wordLanguage(language: string): string {
  return { en: "en-US", de: "de-DE", es: "es-ES", it: "it-IT", pt: "pt-PT", nl: "nl-NL" }[language] ?? language;
}

/** What is cut out of an addition was never there, and what is added to a cut goes with it. */
function changedRuns({ children }: HtmlElement, change: TrackedChange, context: DocxContext, look: Look): ParagraphChild[] {
  if (look.change === undefined) return runsOf(children, context, { ...look, change });
  return look.change.kind === change.kind ? runsOf(children, context, look) : [];
}

/** A footnote the first time that it is called, its number after that: Word's notes have one call each. */
function callRuns({ children }: HtmlElement, context: DocxContext, look: Look): ParagraphChild[] {
  const [only] = children;
  const isCall = typeof only === "object" && only.tag === "a" && /^#note-\d+$/.test(only.attributes.get("href") ?? "");
  const note = isCall ? Number(only.attributes.get("href")?.slice(6)) : 0;
  if (!isCall) return runsOf(children, context, { ...look, superScript: true });
  if (context.called.has(note)) return textRuns(String(note), context, { ...look, superScript: true });
  context.called.add(note);
  // A call has no look of its own but the change that it is part of.
  const call = look.change === undefined ? new FootnoteReferenceRun(note) : changedCall(note, look.change, context);
  return [call, ...remarksIn(context.notes[note - 1]?.children ?? []).flatMap((remark) => commented(remark, context, []))];
}

function remarksIn(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  return nodes.flatMap((node) => (typeof node === "string" ? [] : hasClass(node, "remarque") || hasClass(node, "passage") ? [node] : remarksIn(node.children)));
}

function linkRuns({ attributes, children }: HtmlElement, context: DocxContext, look: Look): ParagraphChild[] {
  const link = attributes.get("href") ?? "";
  // A place of the page has no meaning here, nor has an address without its host.
  if (!/^(?:https?|mailto):/i.test(link)) return runsOf(children, context, look);
  const inside = runsOf(children, context, { ...look, style: "Hyperlink" });
  return inside.length === 0 ? [] : [new ExternalHyperlink({ link, children: inside })];
}

/** Widest and highest image, in pixels of 1/96 inch: the text’s width, and 110 mm, as in the PDF. */
const widest = 600;
const highest = 416;

function imageRuns({ attributes }: HtmlElement, context: DocxContext, look: Look): ParagraphChild[] {
  const alternative = cleanText(attributes.get("alt") ?? "");
  const image = imageOf(attributes.get("src") ?? "");
  if (image === null) return textRuns(alternative, context, look);
  const scale = Math.min(1, widest / image.width, highest / image.height);
  return [
    new ImageRun({
      type: image.type,
      data: image.bytes,
      transformation: { width: Math.round(image.width * scale), height: Math.round(image.height * scale) },
      ...(look.change === undefined ? {} : { [look.change.kind === "ins" ? "insertion" : "deletion"]: attributesOf(look.change, context) }),
      altText: { name: "Image", title: "", description: alternative },
    }),
  ];
}
