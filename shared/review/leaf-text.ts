import type { SyntaxNode } from "@lezer/common";
import { callSign } from "../import/docx-review.ts";
import { decodeEntity } from "../markdown/entities.ts";
import { footnoteKey } from "../markdown/footnotes.ts";
import { codeOf } from "../markdown/inline-nodes.ts";
import type { References } from "../markdown/references.ts";
import type { Range } from "../markdown/reread.ts";
import { writePlainInline } from "../markdown/writers/plain-inline.ts";

/** A stretch of a leaf's source, with the characters of its text that it gives. */
export interface LeafNode extends Range {
  /** `atom`: what is changed in it changes it whole. `holder`: its marks go when all its characters go. */
  readonly kind: "char" | "atom" | "holder";
  /** Offsets in the leaf's text. */
  readonly start: number;
  readonly end: number;
  readonly children: readonly LeafNode[];
  readonly name: string;
}

/** The text of a leaf as Word shows it, and where each part of it comes from. */
export interface LeafText {
  readonly text: string;
  readonly nodes: readonly LeafNode[];
}

interface Context {
  readonly source: string;
  readonly references: References;
  /** Notes that were called before: Word calls each once, and shows a number after that. */
  readonly called: Set<number>;
  /** Whether the leaf is in a note, where calls are numbers between parentheses. */
  readonly inNote: boolean;
}

/** Reads the inline content of a node between two offsets of its block, as `docx/` writes it; ranges are of the block. */
export function leafText(node: SyntaxNode, from: number, to: number, context: Context): LeafText {
  const reading = new Reading(context);
  const nodes = reading.within(node, from, to);
  return { text: reading.text, nodes };
}

class Reading {
  text = "";
  private readonly context: Context;

  constructor(context: Context) {
    this.context = context;
  }

  /** What `writeChildren` does of blanks is done here too. */
  within(node: SyntaxNode, from: number, to: number): LeafNode[] {
    const nodes: LeafNode[] = [];
    const start = this.text.length;
    let at = from;
    let lineStart = false;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.to <= from) continue;
      if (child.from >= to) break;
      if (child.from > at) this.plain(at, child.from, lineStart, nodes);
      lineStart = child.name === "QuoteMark" || child.name === "HardBreak" || (lineStart && child.from === at);
      const length = this.text.length;
      this.node(child, nodes);
      at = child.to;
      if (this.text.length > length || !hidden.has(child.name)) continue;
      const isEdge = this.text.length === start || this.text.endsWith(" ");
      if (isEdge && this.context.source[at] === " ") at++;
      else if (at >= to && this.text.length > start && this.text.endsWith(" ")) {
        this.text = this.text.slice(0, -1);
        nodes.pop();
      }
    }
    if (at < to) this.plain(at, to, lineStart, nodes);
    return nodes;
  }

  private plain(from: number, to: number, lineStart: boolean, nodes: LeafNode[]): void {
    const { source } = this.context;
    let at = from;
    if (lineStart) while (at < to && isBlank(source[at])) at++;
    const first = nodes.length;
    while (at < to) {
      if (source[at] !== "\n") {
        const size = (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
        this.give(source.slice(at, at + size), at, at + size, nodes);
        at += size;
        continue;
      }
      let start = at;
      while (nodes.length > first && isBlank(source[start - 1])) {
        start--;
        this.text = this.text.slice(0, -1);
        nodes.pop();
      }
      at++;
      while (at < to && isBlank(source[at])) at++;
      this.give(" ", start, at, nodes);
    }
  }

  private node(node: SyntaxNode, nodes: LeafNode[]): void {
    const { source, references } = this.context;
    const { name, from, to } = node;
    const whole = source.slice(from, to);
    if (name.endsWith("Mark") || silent.has(name)) return;
    if (name === "HardBreak") this.give("\n", from, to, nodes);
    else if (name === "Escape") this.give(whole.slice(1), from, to, nodes);
    else if (name === "Entity") this.atom(decodeEntity(whole), node, nodes);
    else if (name === "InlineCode") this.atom(codeOf(node, source), node, nodes);
    else if (name === "Autolink") this.atom(whole.slice(1, -1), node, nodes);
    else if (name === "URL" || name === "ProcessingInstruction") this.atom(whole, node, nodes);
    else if (name === "HTMLTag") this.tag(whole, node, nodes);
    else if (name === "FootnoteReference") this.call(references.get(footnoteKey(whole))?.note ?? 0, whole, node, nodes);
    else if (name === "Image") {
      const [open, close] = node.getChildren("LinkMark");
      if (open !== undefined && close !== undefined) this.atom(writePlainInline(node, source, open.to, close.from), node, nodes);
    } else {
      const [open, close] = name === "Link" ? node.getChildren("LinkMark") : [];
      const start = this.text.length;
      const children = this.within(node, open?.to ?? from, close?.from ?? to);
      nodes.push({ kind: "holder", name, from, to, start, end: this.text.length, children });
    }
  }

  private tag(source: string, node: SyntaxNode, nodes: LeafNode[]): void {
    if (/^<br ?\/?>$/i.test(source)) this.give("\n", node.from, node.to, nodes);
    else if (!/^<\/?(?:sub|sup|kbd|mark|abbr)>$|^<abbr title=(?:"[^"<>]*"|'[^'<>]*')>$/i.test(source)) this.atom(source, node, nodes);
  }

  private call(note: number, source: string, node: SyntaxNode, nodes: LeafNode[]): void {
    const { called, inNote } = this.context;
    if (note === 0) this.atom(source, node, nodes);
    else if (inNote) this.atom(`(${note})`, node, nodes);
    else {
      this.atom(called.has(note) ? String(note) : callSign, node, nodes);
      called.add(note);
    }
  }

  private atom(text: string, { name, from, to }: SyntaxNode, nodes: LeafNode[]): void {
    const shown = clean(text.replaceAll("\n", " "));
    if (shown === "") return;
    nodes.push({ kind: "atom", name, from, to, start: this.text.length, end: this.text.length + shown.length, children: [] });
    this.text += shown;
  }

  private give(text: string, from: number, to: number, nodes: LeafNode[]): void {
    const shown = clean(text);
    if (shown === "") return;
    nodes.push({ kind: "char", name: "", from, to, start: this.text.length, end: this.text.length + shown.length, children: [] });
    this.text += shown;
  }
}

const isBlank = (character: string | undefined) => character === " " || character === "\t";

/** Nodes that say nothing, besides the marks of the others. */
const silent: ReadonlySet<string> = new Set(["TaskMarker", "Remark", "Hidden", "Comment", "FootnoteLabel", "CriticComment"]);
/** Those that leave one space where they stood between two; a reviewer's comment is in Word, at its place. */
const hidden: ReadonlySet<string> = new Set(["Remark", "Hidden", "Comment"]);

/** What neither HTML nor XML is given. */
function clean(text: string): string {
  return text.replaceAll("\0", "\ufffd").replace(/[\u202a-\u202e\u2066-\u2069]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}
