import { parseDocument } from "../markdown/document.ts";
import { criticSpansOf } from "../markdown/critic-spans.ts";

/**
 * The text with each mark in one paragraph: those that run over several are
 * said again in each of them.
 *
 *     {++Un.            {++Un.++}
 *                  →
 *     Deux.++}          {++Deux.++}
 */
export function narrowed(text: string): string {
  const { parsed } = parseDocument(text);
  let made = text;
  for (const { name, from, to, turn } of criticSpansOf(parsed, text).toReversed()) {
    const inside = text.slice(from + 3, to - 3);
    const written =
      name === "CriticComment"
        ? `{>>${inside.replace(/\s*\n\s*/g, " / ")}<<}`
        : name === "Substitution"
          ? eachParagraph(text.slice(from + 3, turn), "{--", "--}") + eachParagraph(text.slice(turn + 2, to - 3), "{++", "++}")
          : eachParagraph(inside, text.slice(from, from + 3), text.slice(to - 3, to));
    made = made.slice(0, from) + written + made.slice(to);
  }
  return made;
}

function eachParagraph(text: string, open: string, close: string): string {
  return text
    .split(/(\n[ \t>]*\n\s*)/)
    .map((piece, i) => (i % 2 === 1 || piece.trim() === "" ? piece : piece.replace(/^([ \t]*(?:[-*+>]|\d{1,9}[.)]|#{1,6})?[ \t]*)([^]*)$/, `$1${open}$2${close}`)))
    .join("");
}
