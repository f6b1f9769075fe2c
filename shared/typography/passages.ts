import type { SyntaxNodeRef, Tree } from "@lezer/common";
import { Mask } from "./mask.ts";
import { Passage, type PassageKind, type Segment } from "./passage.ts";
import { mayBeProtected, paintForeignSyntax, paintTokens } from "./protected.ts";

/** Nodes whose content is one passage. */
const passageKinds: ReadonlyMap<string, PassageKind> = new Map<string, PassageKind>([
  ["Paragraph", "paragraph"],
  ["Task", "paragraph"],
  ["TableCell", "cell"],
  ["PressOpen", "heading"],
  ...[1, 2, 3, 4, 5, 6].map((level): [string, PassageKind] => [`ATXHeading${level}`, "heading"]),
  ...[1, 2].map((level): [string, PassageKind] => [`SetextHeading${level}`, "heading"]),
]);

/**
 * Lists the passages of a top-level block, in order; code, HTML blocks and
 * definitions hold none. `tree` is the block's resolved tree.
 */
export function passagesOf(tree: Tree, source: string): readonly Passage[] {
  const passages: Passage[] = [];
  tree.iterate({
    enter(node) {
      const kind = passageKinds.get(node.name);
      if (kind === undefined) return;
      const segments = isBare(node, source) ? [whole(node, source)] : maskOf(node, source).segments();
      if (segments.some(({ kind }) => kind === "prose")) {
        passages.push(new Passage(kind, source, segments));
      }
      return false;
    },
  });
  return passages;
}

/** A passage without a mark, a line break nor anything that could be protected: most are. */
function isBare({ node, from, to }: SyntaxNodeRef, source: string): boolean {
  const text = source.slice(from, to);
  return node.firstChild === null && text === text.trim() && !mayBeProtected.test(text);
}

function whole({ from, to }: SyntaxNodeRef, source: string): Segment {
  return { kind: "prose", from, to, text: source.slice(from, to) };
}

function maskOf(node: SyntaxNodeRef, source: string): Mask {
  const mask = new Mask(source, node.from, node.to);
  paintMarks(node, mask);
  paintForeignSyntax(mask);
  mask.paintBreaks();
  paintTokens(mask);
  return mask;
}

interface Tag {
  readonly name: string;
  readonly isOpen: boolean;
  readonly from: number;
  readonly to: number;
}

/** Paints what the tree knows: code, tags, links, emphasis. */
function paintMarks(passage: SyntaxNodeRef, mask: Mask): void {
  const tags: Tag[] = [];
  passage.node.cursor().iterate((node) => {
    if (node.name === passage.name && node.from === passage.from) return true;
    const source = mask.source.slice(node.from, node.to);
    switch (node.name) {
      case "Link":
      case "Image":
        return paintLink(node, mask);
      case "InlineCode":
      case "Autolink":
      case "Comment":
      case "ProcessingInstruction":
      case "Escape":
        mask.paint("opaque", node.from, node.to);
        return false;
      case "Entity":
        mask.paint(entitySpace.test(source) ? "gap" : "opaque", node.from, node.to);
        return false;
      case "HTMLTag":
        // « <<oui>> »: chevrons, not a tag.
        if (mask.source.charAt(node.from - 1) === "<" && mask.source.charAt(node.to) === ">") return false;
        tags.push(paintTag(node, mask));
        return false;
      case "HardBreak":
      case "QuoteMark":
      case "ListMark":
      case "HeaderMark":
      case "TaskMarker":
        mask.paint("break", node.from, node.to);
        return false;
      case "LinkMark":
      case "LinkTitle":
      case "LinkLabel":
      case "URL":
        return false;
      case "Remark":
      case "ForeignText":
      case "Hidden":
      case "CriticComment":
      case "Deletion":
        mask.paint("opaque", node.from, node.to);
        return false;
      default:
        if (node.name.startsWith("Footnote")) mask.paint("close", node.from, node.to);
        else if (node.name.endsWith("Mark")) {
          const isOpening = node.node.parent?.from === node.from;
          mask.paint(isOpening ? "open" : "close", node.from, node.to);
        }
        return true;
    }
  });
  paintVerbatimTags(mask, tags);
}

function paintTag({ from, to }: SyntaxNodeRef, mask: Mask): Tag {
  const source = mask.source.slice(from, to);
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(source)?.[1]?.toLowerCase() ?? "";
  const isOpen = !source.startsWith("</") && !source.endsWith("/>");
  const kind = isOpen ? "open" : "close";
  mask.paint(name === "br" ? "break" : name === "img" ? "opaque" : kind, from, to);
  return { name, isOpen, from, to };
}

const entitySpace = /^&(?:nbsp|NonBreakingSpace|thinsp|#0*160|#x0*a0|#0*8239|#x0*202f|#0*8201|#x0*2009);$/i;

/**
 * The text of a link and of an image is prose; the rest is not. A link that is
 * its own label is not prose at all: its text is the key of its address.
 *
 *     [l'étude](https://…)   [l'étude][ref]   [l'étude]
 *      ^-----^                ^-----^
 */
function paintLink(link: SyntaxNodeRef, mask: Mask): boolean {
  const opening = link.node.firstChild;
  const closing = link.node.getChildren("LinkMark")[1];
  if (opening === null || closing === undefined) return true;
  const tail = mask.source.slice(closing.to, link.to);
  if (tail === "" || tail === "[]") {
    mask.paint("opaque", link.from, link.to);
    return false;
  }
  mask.linkTexts.push({ from: opening.to, to: closing.from });
  mask.paint("open", link.from, opening.to);
  mask.paint("close", closing.from, link.to);
  return true;
}

const verbatim: ReadonlySet<string> = new Set(["code", "kbd", "samp", "var", "pre", "script", "style"]);

/** The content of `<code>` and its like is not prose. */
function paintVerbatimTags(mask: Mask, tags: readonly Tag[]): void {
  const closings = new Map<string, Tag>();
  for (let i = tags.length - 1; i >= 0; i--) {
    const tag = tags[i];
    if (tag === undefined || !verbatim.has(tag.name)) continue;
    const closing = closings.get(tag.name);
    if (!tag.isOpen) closings.set(tag.name, tag);
    else if (closing !== undefined) mask.paint("opaque", tag.from, closing.to);
  }
}
