import { tags } from "@lezer/highlight";
import type { Element, InlineContext, MarkdownConfig } from "@lezer/markdown";
import { parseInline } from "./parse.ts";
import { nest, type SpanTree } from "./span.ts";

/**
 * Gives every inline text to our parser. Lezer's own takes quadratic time on
 * crossed marks, overflows the stack on nested ones, and takes any pair of
 * brackets for a link. The nodes have the names of its own, `Remark` and those of `critic.ts`.
 */
export const inlineMarkdown: MarkdownConfig = {
  defineNodes: [
    { name: "Remark", style: tags.comment },
    // What a private span hides of a paragraph that it begins or ends in.
    { name: "Hidden", style: tags.comment },
    { name: "Insertion", style: { "Insertion/...": tags.inserted } },
    { name: "Deletion", style: { "Deletion/...": tags.deleted } },
    { name: "Substitution" },
    { name: "Marked", style: { "Marked/...": tags.changed } },
    { name: "CriticMark", style: tags.processingInstruction },
    { name: "CriticComment", style: tags.annotation },
    // A passage in another language: `language.ts`.
    { name: "ForeignText" },
    { name: "ForeignMark", style: tags.processingInstruction },
    { name: "Strikethrough", style: { "Strikethrough/...": tags.strikethrough } },
    { name: "StrikethroughMark", style: tags.processingInstruction },
  ],
  parseInline: [
    {
      name: "Whole",
      before: "Escape",
      parse(context) {
        for (const span of nest(parseInline(context.text, null))) {
          context.addElement(toElement(context, span));
        }
        return context.end;
      },
    },
  ],
};

function toElement(context: InlineContext, { name, from, to, children }: SpanTree): Element {
  const { offset } = context;
  const held = children.map((child) => toElement(context, child));
  return context.elt(name, from + offset, to + offset, held);
}
