import { AlignmentType, type FileChild, type INumberingOptions, LevelFormat } from "docx";
import type { HtmlElement, HtmlNode } from "../../../shared/markdown/writers/element-tree.ts";
import { blocksOf, paragraph, type Place } from "./blocks.ts";
import type { DocxContext } from "./context.ts";
import { runsOf } from "./inline.ts";
import { markOf } from "./tracked.ts";

/** Word's lists have nine levels. */
const deepest = 8;
/** Indentation of a level, in twentieths of a point: a centimetre. */
const step = 567;
const bullets = ["•", "–", "▪"];

/** Writes a list; what stands in it is indented with it. */
export function listBlocks(list: HtmlElement, context: DocxContext, place: Place): readonly FileChild[] {
  const level = Math.min(deepest, Math.round(place.indent / step));
  const start = Number(list.attributes.get("start") ?? "1");
  if (list.tag === "ol") context.ordered.push({ level, start });
  const reference = list.tag === "ol" ? orderedName(context.ordered.length) : "puces";
  return list.children.flatMap((item) =>
    typeof item === "string" ? [] : itemBlocks(item, context, { reference, level }, { style: place.style, indent: place.indent + step }),
  );
}

interface Mark {
  readonly reference: string;
  readonly level: number;
}

/** The first line of an item bears its mark. */
function itemBlocks({ children }: HtmlElement, context: DocxContext, mark: Mark, place: Place): readonly FileChild[] {
  const written: FileChild[] = [];
  let inline: HtmlNode[] = [];
  const add = (nodes: readonly HtmlNode[]) => {
    const style = place.style === "Corps" ? "Liste" : place.style;
    const marked = written.length === 0 ? { numbering: mark } : {};
    written.push(...paragraph(runsOf(nodes, context), { style, indent: written.length === 0 ? 0 : place.indent }, { ...marked, ...markOf(nodes, context) }));
  };
  const endLine = () => {
    if (inline.some((node) => typeof node !== "string" || node.trim() !== "")) add(inline);
    inline = [];
  };
  for (const child of children) {
    if (typeof child === "string" || !blockTags.has(child.tag)) inline.push(child);
    else {
      endLine();
      if (child.tag === "p") add(child.children);
      else written.push(...blocksOf([child], context, place));
    }
  }
  endLine();
  return written;
}

const blockTags: ReadonlySet<string> = new Set(["p", "ul", "ol", "blockquote", "pre", "table", "figure", "hr", "aside", "h1", "h2", "h3", "h4", "h5", "h6"]);

/** The numberings of a document: one for all bullets, one for each numbered list. */
export function numberingOf({ ordered }: DocxContext): INumberingOptions["config"] {
  const levels = Array.from({ length: deepest + 1 }, (_, level) => level);
  const style = (level: number) => ({ paragraph: { indent: { left: step * (level + 1), hanging: 340 } } });
  return [
    {
      reference: "puces",
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: bullets[level % bullets.length] ?? "•",
        alignment: AlignmentType.LEFT,
        style: style(level),
      })),
    },
    ...ordered.map(({ level: own, start }, i) => ({
      reference: orderedName(i + 1),
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        start: level === own ? start : 1,
        alignment: AlignmentType.LEFT,
        style: style(level),
      })),
    })),
  ];
}

function orderedName(index: number): string {
  return `numeros-${index}`;
}
