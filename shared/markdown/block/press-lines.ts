import { tags } from "@lezer/highlight";
import type { MarkdownConfig } from "@lezer/markdown";

/**
 * The lines that open and close a press block. Each is a node by itself,
 * whatever stands around it; `press-blocks.ts` pairs them once the whole text
 * is read. So an opening without its end changes nothing of what follows it.
 *
 *     :::encadre Le *contexte*     ← PressOpen: its title is inline Markdown
 *     Texte de l’encadré.
 *     :::                          ← PressClose
 */
export const pressLines: MarkdownConfig = {
  defineNodes: [
    { name: "PressOpen", block: true, style: { "PressOpen/...": tags.heading6 } },
    { name: "PressClose", block: true, style: tags.processingInstruction },
    { name: "PressMark", style: tags.processingInstruction },
    // Made of the two and of what stands between them, once they are paired.
    { name: "Encadre", block: true },
    { name: "Exergue", block: true },
    { name: "Relance", block: true },
  ],
  parseBlock: [
    {
      name: "PressLine",
      before: "HorizontalRule",
      parse(context, line) {
        if (line.next !== colon) return false;
        const words = line.text.slice(line.pos);
        const opening = pressOpening.exec(words);
        if (opening === null && !pressClosing.test(words)) return false;
        const from = context.lineStart + line.pos;
        const to = context.lineStart + line.text.length;
        if (opening === null) {
          context.nextLine();
          context.addElement(context.elt("PressClose", from, to));
          return true;
        }
        const mark = opening[0].trimEnd().length;
        const title = words.slice(mark);
        const inside = [
          context.elt("PressMark", from, from + mark),
          ...context.parser.parseInline(title, from + mark),
        ];
        context.nextLine();
        context.addElement(context.elt("PressOpen", from, to, inside));
        return true;
      },
      endLeaf: (_, line) => line.next === colon && isPressLine(line.text.slice(line.pos)),
    },
  ],
};

/** `:::` and a name; what is not one of ours is text, and has its own end. */
export const pressOpening = /^:{3,}[ \t]*[\p{L}][\p{L}\p{N}_-]*(?=[ \t]|$)[ \t]*/u;
/** `:::` alone. */
export const pressClosing = /^:{3,}[ \t]*$/;

const colon = 58;

function isPressLine(words: string): boolean {
  return pressOpening.test(words) || pressClosing.test(words);
}
