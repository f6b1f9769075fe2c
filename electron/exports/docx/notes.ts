import { Paragraph, TextRun } from "docx";
import { elementsAmong, hasClass, type HtmlElement, type HtmlNode, textAmong } from "../../../shared/markdown/writers/element-tree.ts";
import type { DocxContext } from "./context.ts";
import { cleanText, runsOf } from "./inline.ts";

/** The paragraphs of a note, for the foot of its page; a table or a list gives its text. */
export function noteParagraphs(note: number, context: DocxContext): readonly Paragraph[] {
  const item = context.notes[note - 1];
  if (item === undefined) return [];
  const inside = withoutCalls(elementsAmong(item.children));
  return inside.map((element, i) => {
    // A space after the number, which Word puts before the first paragraph.
    const start = i === 0 ? [new TextRun(" ")] : [];
    const children = element.tag === "p" ? runsOf(element.children, context) : [new TextRun(cleanText(textAmong([element]).trim()))];
    return new Paragraph({ style: "Note", children: [...start, ...children] });
  });
}

/** Notes that only other notes call, at the end of the text: Word has no notes of notes. */
export function orphanNotes(context: DocxContext): readonly Paragraph[] {
  return context.notes.flatMap((_, i) => {
    if (context.called.has(i + 1)) return [];
    const [first, ...rest] = noteParagraphs(i + 1, context);
    if (first === undefined) return [];
    return [new Paragraph({ style: "Note", children: [new TextRun(`(${i + 1})`)] }), first, ...rest];
  });
}

/** Without the ways back to the text, which Word has by itself; a call of another note is its number. */
function withoutCalls(elements: readonly HtmlElement[]): readonly HtmlElement[] {
  return elements.map((element) => ({ ...element, children: cleaned(element.children) }));
}

function cleaned(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes.flatMap((node): readonly HtmlNode[] => {
    if (typeof node === "string") return [node];
    const target = node.tag === "a" ? (node.attributes.get("href") ?? "") : "";
    if (target.startsWith("#appel-")) return [];
    // Word has no comments in notes: the call bears them.
    if (hasClass(node, "remarque")) return [];
    if (hasClass(node, "passage")) return cleaned(node.children);
    if (target.startsWith("#note-")) return [`(${textAmong(node.children)})`];
    return [{ ...node, children: cleaned(node.children) }];
  });
}
