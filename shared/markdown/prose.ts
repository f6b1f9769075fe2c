import type { SyntaxNode, Tree } from "@lezer/common";
import { perBlock } from "./blocks.ts";
import { tornWords } from "./torn-words.ts";

/** Stands for a character that is not prose. */
export const MASK = "\ufffc";

/**
 * The text of a block as the desks read it: same length, same offsets, every
 * character that is not prose (marks, code, addresses, raw HTML, private text,
 * handles, paths) replaced by U+FFFC. Remembered per block.
 */
export const proseOf = perBlock((tree, source) => maskBlock(tree, source, opaque));

/** The same for those who read French only: passages marked as another language are masked too. */
export const frenchOf = perBlock((tree, source) => maskBlock(tree, source, notFrench));

/** Nodes that hold no prose at all; the rest is looked into. */
const opaque: ReadonlySet<string> = new Set([
  "QuoteMark", "ListMark", "HeaderMark", "EmphasisMark", "StrikethroughMark", "LinkMark", "TaskMarker",
  "TableDelimiter", "CodeMark", "CodeInfo", "InlineCode", "CodeBlock", "FencedCode", "URL", "Autolink",
  "LinkTitle", "LinkLabel", "LinkReference", "HTMLTag", "HTMLBlock", "Comment", "CommentBlock",
  "ProcessingInstruction", "ProcessingInstructionBlock", "Entity", "Escape", "Remark", "RemarkBlock", "HorizontalRule",
  "Hidden", "NotePrivee", "PressMark", "PressClose", "FootnoteLabel", "FootnoteReference",
  "CriticMark", "CriticComment", "Deletion", "ForeignMark",
]);
const notFrench: ReadonlySet<string> = new Set([...opaque, "ForeignText"]);

const changes: ReadonlySet<string> = new Set(["Insertion", "Deletion", "Substitution"]);

/** Tags whose content is code. */
const codeTag = /^<(kbd|code|samp|var|pre|script|style)[\s>]/i;

function maskBlock(tree: Tree, source: string, hidden: ReadonlySet<string>): string {
  const ranges: { from: number; to: number }[] = [];
  tree.iterate({
    enter(node) {
      if (changes.has(node.name)) ranges.push(...tornWords(node.node, source));
      if (!hidden.has(node.name)) return;
      ranges.push({ from: node.from, to: node.to });
      if (node.name === "HTMLTag") hideTagContent(node.node, source, ranges);
      return false;
    },
  });
  const masked = paint(source, ranges);
  return masked.replace(tokens, (found) => MASK.repeat(found.length));
}

/** From an opening code tag to its end in the same paragraph. */
function hideTagContent(tag: SyntaxNode, source: string, ranges: { from: number; to: number }[]): void {
  const name = codeTag.exec(source.slice(tag.from, tag.to))?.[1]?.toLowerCase();
  if (name === undefined) return;
  for (let next = tag.nextSibling; next !== null; next = next.nextSibling) {
    if (next.name !== "HTMLTag" || source.slice(next.from, next.to).toLowerCase() !== `</${name}>`) continue;
    ranges.push({ from: tag.from, to: next.to });
    return;
  }
}

function paint(source: string, ranges: readonly { from: number; to: number }[]): string {
  let masked = "";
  let at = 0;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    masked += source.slice(at, start) + MASK.repeat(to - start);
    at = to;
  }
  return masked + source.slice(at);
}

/** Tokens that the grammar does not know and that are not French. */
const tokens = new RegExp(
  [
    // $x^2$, by Pandoc's rule: no blank inside the dollars, no digit after.
    /\$(?![\s$])[^$\n]{0,500}?[^\s$\\]\$(?!\d)/u,
    // URLs of any scheme, and what GFM's autolinks leave out
    /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>\ufffc]+/u,
    // e-mail, git@host:path
    /[\p{L}\p{N}_][\p{L}\p{N}_.+-]{0,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::[^\s\ufffc]*)?/u,
    // @handle, #hashtag
    /(?<![\p{L}\p{M}\p{N}_&/])[@#][\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_.-]*[\p{L}\p{N}\p{M}_])?/u,
    // :rocket:
    /(?<![\p{L}\p{M}\p{N}_:]):[a-z0-9_+-]+:(?![\p{L}\p{M}\p{N}_:])/u,
    // ~/x, /etc/nginx, ./x, C:\x
    /(?<![\p{L}\p{M}\p{N}_/.…)\]»”"%°€:<\ufffc-])(?:~|\.{1,2})?\/[\p{L}\p{N}_.~+@%*/-]*[\p{L}\p{N}_~/*]/u,
    /(?<![\p{L}\p{N}])[A-Za-z]:\\[^\s,;!?»)\ufffc]*/u,
    // std::x, --option, {{ template }}, {#id .class}, [[wikilink]], [@key], [^note]
    /(?<![\p{L}\p{M}\p{N}_:])(?:[\p{L}_][\p{L}\p{N}_]*)?(?:::[\p{L}_~][\p{L}\p{N}_]*)+/u,
    /(?<![\p{L}\p{N}-])--[a-z][\p{L}\p{N}-]*/u,
    /\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}/u,
    /\[\[[^[\]\n]{1,200}\]\]/u,
    /\[\^[^\]\n]{1,100}\]:?/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gmu",
);
