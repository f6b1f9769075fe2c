import { tags } from "@lezer/highlight";
import type { Element, MarkdownConfig } from "@lezer/markdown";
import { isInside } from "./remark-block.ts";
import { pressClosing, pressOpening } from "./press-lines.ts";

/**
 * A private note. Nothing inside is read, so nothing can come out; where its
 * end is in doubt, it hides more: blocks opened inside are closed first, a
 * `:::` in a block of code ends nothing, and one that nothing closes runs to
 * the end of what contains it.
 *
 *     :::note À demander à Luc
 *     Le contrat est signé depuis mardi.
 *     :::
 */
export const noteBlocks: MarkdownConfig = {
  defineNodes: [{ name: "NotePrivee", block: true, style: tags.comment }],
  parseBlock: [
    {
      name: "NotePrivee",
      // Indented or not, it is private: before code gets it.
      before: "IndentedCode",
      parse(context, line) {
        if (!opensNote(line.text, line.pos)) return false;
        const from = context.lineStart + line.pos;
        const depth = context.depth;
        const marks: Element[] = [];
        let open = 1;
        let fence = "";
        while (open > 0 && context.nextLine() && isInside(line, depth)) {
          marks.push(...line.markers);
          const words = line.text.slice(line.pos);
          if (fence !== "") fence = closesFence(words, fence) ? "" : fence;
          else if (pressClosing.test(words)) open--;
          else if (pressOpening.test(words)) open++;
          else fence = codeFence.exec(words)?.[0] ?? "";
        }
        if (open === 0) context.nextLine();
        context.addElement(context.elt("NotePrivee", from, context.prevLineEnd(), marks));
        return true;
      },
      endLeaf: (_, line) => opensNote(line.text, line.pos),
    },
  ],
};

/** `:::note`, and what one may write for it: « :::notes », « ::: note privée ». */
const noteOpening = /^:{3,}[ \t]*note/i;
const codeFence = /^(?:`{3,}(?=[^`]*$)|~{3,})/;

/** Whether a private note begins at `from` of a line. */
export function opensNote(text: string, from: number): boolean {
  return text.startsWith(":::", from) && noteOpening.test(text.slice(from));
}

function closesFence(words: string, fence: string): boolean {
  return words.startsWith(fence) && words.slice(fence.length).replaceAll(fence.charAt(0), "").trim() === "";
}
