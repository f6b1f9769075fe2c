import type { InlineContext, MarkdownConfig } from "@lezer/markdown";

const percent = 37;

/**
 * A private remark, which no output shows:
 *
 *     Le ministre %%à vérifier auprès de Luc%% l’a dit.
 *                 ^-------------Remark------^
 *
 * It ends with the first `%%` after it, in the same paragraph; left open, it is text.
 */
export const remarks: MarkdownConfig = {
  defineNodes: [{ name: "Remark" }],
  parseInline: [
    {
      name: "Remark",
      before: "Escape",
      parse(context, next, at) {
        if (next !== percent || context.char(at + 1) !== percent) return -1;
        const close = context.slice(at + 2, context.end).indexOf("%%");
        if (close < 0) return -1;
        return context.addElement(context.elt("Remark", at, at + close + 4));
      },
    },
  ],
};

/**
 * Longest paragraph whose inline marks are read, in UTF-16 units: about 4,000
 * words. Reading marks takes more than linear time in hostile texts
 * (`[[[[…`, `a**b…`), so a longer paragraph is plain text, but for what is
 * private in it.
 */
export const maxInlineLength = 25_000;

/**
 * Steps over what can't be a mark, to the next character that may begin one:
 * asking each inline parser about each letter is what costs time. Also bounds
 * what one paragraph can cost. Must come before every other inline parser.
 */
export const plainStretches: MarkdownConfig = {
  parseInline: [
    {
      name: "PlainStretch",
      before: "Remark",
      parse(context, _next, at) {
        const { text, offset, end } = context;
        if (end - offset > maxInlineLength) {
          const stop = nextPrivate(context, at - offset);
          return stop > at - offset ? offset + stop : -1;
        }
        const marks = text.includes("@") ? marksOrAddress : anyMark;
        marks.lastIndex = at - offset;
        const next = marks.exec(text);
        const stop = next === null ? end : offset + next.index;
        return stop > at ? stop : -1;
      },
    },
  ],
};

/** Where the next remark or comment of a paragraph begins; its end when there is none. */
function nextPrivate(context: InlineContext, from: number): number {
  const { text } = context;
  const lastComment = lastComments.get(context) ?? text.lastIndexOf("-->");
  lastComments.set(context, lastComment);
  // A comment that nothing closes is none, and looking for its end from each `<!--` would not end.
  const marks = from < lastComment ? /%%|<!--/g : /%%/g;
  marks.lastIndex = from;
  return marks.exec(text)?.index ?? text.length;
}

/** Where the last `-->` of a paragraph is, looked for once. */
const lastComments = new WeakMap<InlineContext, number>();

/** What begins a node: marks, two spaces (a line break), the beginnings of GFM's autolinks. */
const anyMark = /[\\&`<*_[\]!~%]| {2}|\b(?:www\.|https?:\/\/|mailto:|xmpp:)/gi;
/** The same with e-mail addresses, which begin with any word. */
const marksOrAddress = /[\\&`<*_[\]!~%]| {2}|(?<![\w.+-])[\w.+-]/g;

/**
 * Line breaks as CommonMark has them, in linear time: the parser's own looks
 * at the rest of a run of spaces again from each of them.
 */
export const linearHardBreaks: MarkdownConfig = {
  parseInline: [
    {
      name: "HardBreak",
      parse(context, next, at) {
        if (next === backslash && context.char(at + 1) === lineFeed) {
          return context.addElement(context.elt("HardBreak", at, at + 2));
        }
        if (next !== space || (at > context.offset && context.char(at - 1) === space)) return -1;
        let end = at + 1;
        while (context.char(end) === space) end++;
        if (end < at + 2 || context.char(end) !== lineFeed) return -1;
        return context.addElement(context.elt("HardBreak", at, end + 1));
      },
    },
  ],
};

const backslash = 92;
const space = 32;
const lineFeed = 10;
