import type { BlockContext, Element, LeafBlock, LeafBlockParser, Line, MarkdownConfig } from "@lezer/markdown";
import { closingQuote, destinationEnd, labelEnd, maxLabelLength } from "../inline/link-parts.ts";

/**
 * Link definitions, read line by line in linear time: the parser's own reads
 * an open title from its beginning at each line.
 *
 *     [label]: </chemin> "Titre"
 */
export const linkDefinitions: MarkdownConfig = {
  parseBlock: [
    {
      name: "LinkReference",
      leaf: (_, leaf) => (leaf.content.startsWith("[") ? new DefinitionParser(leaf) : null),
    },
  ],
};

/**
 * What the next line may bring. `title` is inside of one; `done` has read all
 * that there is, and the next line is another block.
 */
type Stage = "label" | "destination" | "titleOrEnd" | "title" | "done" | "failed";

class DefinitionParser implements LeafBlockParser {
  private stage: Stage = "label";
  private readonly start: number;
  private readonly parts: { name: string; from: number; to: number }[] = [];
  /** Length of the lines read so far. */
  private read = 0;
  /** The lines of a label that is not closed yet. */
  private label = "";
  private titleFrom = 0;
  private closing = 0;

  constructor(leaf: LeafBlock) {
    this.start = leaf.start;
    this.take(leaf.content);
  }

  nextLine(context: BlockContext, line: Line, leaf: LeafBlock): boolean {
    if (this.stage === "failed") return false;
    const text = contentLine(line);
    if (this.stage === "done" || (this.stage === "titleOrEnd" && !this.isWholeTitle(text))) {
      return this.complete(context, leaf);
    }
    this.read++;
    this.take(text);
    return false;
  }

  finish(context: BlockContext, leaf: LeafBlock): boolean {
    return this.stage === "done" || this.stage === "titleOrEnd" ? this.complete(context, leaf) : false;
  }

  private complete(context: BlockContext, leaf: LeafBlock): boolean {
    const parts: Element[] = this.parts.map(({ name, from, to }) => context.elt(name, this.start + from, this.start + to));
    context.addLeafElement(leaf, context.elt("LinkReference", this.start, this.start + this.read, parts));
    return true;
  }

  /** Reads one line, from where the last one left the definition. */
  private take(line: string): void {
    let at = 0;
    if (this.stage === "label") at = this.takeLabel(line);
    if (this.stage === "destination") at = this.takeDestination(line, at);
    if (this.stage === "titleOrEnd" || this.stage === "title") this.takeTitle(line, at);
    this.read += line.length;
  }

  private takeLabel(line: string): number {
    const before = this.label.length;
    this.label += before === 0 ? line : `\n${line}`;
    const to = labelEnd(this.label, 0);
    const isOpen = to < 0 && this.label.length <= maxLabelLength && !/\]|[^]\[/.test(this.label.replace(/\\./g, "xx"));
    if (isOpen) return line.length;
    if (to < 0 || this.label[to] !== ":") return this.fail(line);
    this.parts.push({ name: "LinkLabel", from: 0, to }, { name: "LinkMark", from: to, to: to + 1 });
    this.stage = "destination";
    return to + 1 - (before === 0 ? 0 : before + 1);
  }

  private takeDestination(line: string, from: number): number {
    const at = blankEnd(line, from);
    if (at === line.length) return at;
    const to = destinationEnd(line, at);
    if (to < 0) return this.fail(line);
    this.parts.push({ name: "URL", from: this.read + at, to: this.read + to });
    this.stage = "titleOrEnd";
    const next = blankEnd(line, to);
    return next === to && next < line.length ? this.fail(line) : next;
  }

  private takeTitle(line: string, from: number): void {
    let at = from;
    if (this.stage === "titleOrEnd") {
      at = blankEnd(line, from);
      if (at === line.length) return;
      this.closing = closingQuote(line.charCodeAt(at));
      this.titleFrom = this.read + at;
      this.stage = "title";
      if (this.closing < 0) this.fail(line);
      at++;
    }
    const to = this.stage === "title" ? this.titleTo(line, at) : -1;
    if (to < 0) return;
    this.parts.push({ name: "LinkTitle", from: this.titleFrom, to: this.read + to });
    this.stage = blankEnd(line, to) === line.length ? "done" : "failed";
  }

  /** End of the open title if it is on this line, else -1. */
  private titleTo(line: string, from: number): number {
    for (let at = from; at < line.length; at++) {
      const code = line.charCodeAt(at);
      if (code === this.closing) return at + 1;
      if (code === 92 /* \ */) at++;
      else if (code === 40 /* ( */ && this.closing === 41) {
        this.stage = "failed";
        break;
      }
    }
    return -1;
  }

  /** A title that begins on a line of its own must end there: if it does not, it is another paragraph. */
  private isWholeTitle(line: string): boolean {
    const from = blankEnd(line, 0);
    this.closing = closingQuote(line.charCodeAt(from));
    if (this.closing < 0) return false;
    const to = this.titleTo(line, from + 1);
    if (this.stage === "failed") this.stage = "titleOrEnd";
    return to >= 0 && blankEnd(line, to) === line.length;
  }

  private fail(line: string): number {
    this.stage = "failed";
    return line.length;
  }
}

/** A line as it joins a paragraph: what belongs to its containers made spaces, so that offsets stay. */
function contentLine(line: Line): string {
  return line.baseIndent === 0 ? line.text : " ".repeat(line.basePos) + line.text.slice(line.basePos);
}

function blankEnd(line: string, from: number): number {
  let at = from;
  while (at < line.length && (line.charCodeAt(at) === 32 || line.charCodeAt(at) === 9)) at++;
  return at;
}
