import { childNamed, settingOf } from "./docx-parts.ts";
import type { Comment, ReviewParagraph, ReviewToken, Who, WordReview } from "./docx-review-types.ts";
import { parseXml } from "./parse-xml.ts";
import { type Element, firstNamed, type Node, textOf } from "./tree.ts";

/** The parts of a document that a review is read from, as text; "" for one that is not there. */
export interface ReviewParts {
  readonly document: string;
  readonly footnotes: string;
  readonly comments: string;
  readonly core: string;
}

/** Stands for the call of a note in a text. */
export const callSign = "\ufffc";

/**
 * Reads what a reviewer did in a Word document (ECMA-376 part 1, 17.13):
 * insertions, deletions, moves as both, comments. Changes of looks alone are
 * left out. The paragraphs are those of the text before the review, the notes'
 * after those of the body; a paragraph that was cut in two is one, with a
 * `split` in it.
 */
export function readReview(parts: ReviewParts): WordReview {
  const notes = new Map(elementsNamed(parseXml(parts.footnotes), "w:footnote").map((note) => [note.attributes["w:id"] ?? "", note]));
  const core = parseXml(parts.core);
  const reading = new Reading(notes);
  reading.blocks(firstNamed(parseXml(parts.document), "w:body")?.children ?? [], "body", kept);
  reading.flush("body");
  for (const id of reading.called) {
    reading.blocks(notes.get(id)?.children ?? [], "note", kept);
    reading.flush("note");
  }
  return { paragraphs: reading.paragraphs, comments: commentsOf(parseXml(parts.comments)), title: textIn(core, "dc:title"), by: { author: textIn(core, "cp:lastModifiedBy"), date: dateOf(textIn(core, "dcterms:modified")) } };
}

interface State {
  readonly change: "keep" | "ins" | "del" | "none";
  readonly who: Who;
}

const nobody: Who = { author: "", date: "" };
const kept: State = { change: "keep", who: nobody };

class Reading {
  readonly paragraphs: ReviewParagraph[] = [];
  /** Notes of the text before the review, in the order of their calls. */
  readonly called: string[] = [];
  private readonly notes: ReadonlyMap<string, Element>;
  private tokens: ReviewToken[] = [];

  constructor(notes: ReadonlyMap<string, Element>) {
    this.notes = notes;
  }

  blocks(nodes: readonly Node[], place: ReviewParagraph["place"], state: State): void {
    for (const node of nodes) {
      if (typeof node === "string") continue;
      if (node.name === "w:p") this.paragraph(node, place, state);
      else if (node.name === "w:tbl") this.table(node, place, state);
      else if (node.name === "w:commentRangeStart" || node.name === "w:commentRangeEnd") this.inline(node, state);
      else if (through.has(node.name)) this.blocks(node.children, place, within(state, node));
    }
  }

  /** Ends a paragraph that only holds additions: where a table begins, or the text ends. */
  flush(place: ReviewParagraph["place"]): void {
    if (this.tokens.some(({ kind }) => kind === "text")) this.end({ place, style: "", isItem: false, join: null });
    else if (this.tokens.length > 0 && this.paragraphs.length > 0) {
      // The end of a comment that holds whole paragraphs.
      this.paragraphs.at(-1)?.tokens.push(...this.tokens);
      this.tokens = [];
    }
  }

  private end(rest: Omit<ReviewParagraph, "tokens">): void {
    this.paragraphs.push({ tokens: this.tokens, ...rest });
    this.tokens = [];
  }

  private table(table: Element, place: ReviewParagraph["place"], state: State): void {
    this.flush(place);
    for (const row of elementsNamed(table.children, "w:tr")) {
      const change = childNamed(childNamed(row.children, "w:trPr")?.children ?? [], "w:ins") ?? childNamed(childNamed(row.children, "w:trPr")?.children ?? [], "w:del");
      const inside = change === undefined ? state : within(state, change);
      for (const cell of elementsNamed(row.children, "w:tc")) {
        this.blocks(cell.children, "table", inside);
        this.flush("table");
      }
    }
  }

  private paragraph(node: Element, place: ReviewParagraph["place"], state: State): void {
    const properties = childNamed(node.children, "w:pPr");
    const style = properties === undefined ? "" : settingOf(properties, "w:pStyle");
    const isItem = properties !== undefined && childNamed(properties.children, "w:numPr") !== undefined;
    const mark = childNamed(properties?.children ?? [], "w:rPr")?.children ?? [];
    const [added, cut] = [childNamed(mark, "w:ins") ?? childNamed(mark, "w:moveTo"), childNamed(mark, "w:del") ?? childNamed(mark, "w:moveFrom")];
    for (const child of node.children) if (typeof child !== "string") this.inline(child, state);
    // An end that was added and cut was never there.
    if (added !== undefined && place !== "table") {
      if (cut === undefined) this.tokens.push({ kind: "split", who: whoOf(added), style, isItem });
    } else this.end({ place, style, isItem, join: cut === undefined || place === "table" ? null : whoOf(cut) });
  }

  private inline(node: Element, state: State): void {
    const { name, attributes, children } = node;
    if (name === "w:r") this.run(children, state);
    else if (name === "w:commentRangeStart" || name === "w:commentRangeEnd") {
      this.tokens.push({ kind: "comment", id: attributes["w:id"] ?? "", edge: name === "w:commentRangeStart" ? "start" : "end" });
    } else if (name === "w:hyperlink" || through.has(name)) {
      const inside = within(state, node);
      for (const child of children) if (typeof child !== "string") this.inline(child, inside);
    }
  }

  private run(children: readonly Node[], { change, who }: State): void {
    const properties = childNamed(children, "w:rPr")?.children ?? [];
    const isOn = (name: string) => {
      const value = childNamed(properties, name)?.attributes["w:val"];
      return childNamed(properties, name) !== undefined && !["0", "false", "off"].includes(value ?? "1");
    };
    if (isOn("w:vanish")) return;
    const text = children.map((child) => this.piece(child, change)).join("");
    if (text !== "" && change !== "none") this.tokens.push({ kind: "text", text, change, who, strong: isOn("w:b"), em: isOn("w:i") });
  }

  private piece(node: Node, change: State["change"]): string {
    if (typeof node === "string") return "";
    const { name, attributes, children } = node;
    if (name === "w:t" || name === "w:delText") return textOf(children);
    if (name === "w:tab") return " ";
    if (name === "w:br" || name === "w:cr") return attributes["w:type"] === "page" ? "" : "\n";
    if (name === "w:noBreakHyphen") return "\u2011";
    if (name === "w:drawing") return firstNamed(children, "wp:docPr")?.attributes["descr"] ?? "";
    if (name === "mc:AlternateContent") return (childNamed(children, "mc:Choice")?.children ?? []).map((child) => this.piece(child, change)).join("");
    if (name === "w:commentReference") {
      // A comment on a place has no range.
      const id = attributes["w:id"] ?? "";
      if (!this.tokens.some((token) => token.kind === "comment" && token.id === id) && !this.paragraphs.some(({ tokens }) => tokens.some((token) => token.kind === "comment" && token.id === id))) this.tokens.push({ kind: "comment", id, edge: "end" });
      return "";
    }
    return name === "w:footnoteReference" ? this.call(attributes["w:id"] ?? "", change) : "";
  }

  /** A note that was added stands in the text, whose notes nothing numbers again. */
  private call(id: string, change: State["change"]): string {
    const note = this.notes.get(id);
    if (note === undefined) return "";
    if (change === "ins") return ` (${textOf(elementsNamed(note.children, "w:t").flatMap(({ children }) => children)).trim()})`;
    if (change !== "none") this.called.push(id);
    return callSign;
  }
}

/** What is around runs; changes among it, which nest: what was added and then cut is nothing. */
const through: ReadonlySet<string> = new Set(["w:ins", "w:del", "w:moveTo", "w:moveFrom", "w:smartTag", "w:sdt", "w:sdtContent", "w:fldSimple", "w:customXml", "w:dir", "w:bdo"]);

function within(state: State, element: Element): State {
  const change = element.name === "w:ins" || element.name === "w:moveTo" ? "ins" : element.name === "w:del" || element.name === "w:moveFrom" ? "del" : null;
  if (change === null || state.change === "none") return state;
  if (state.change === "keep" || state.change === change) return { change, who: whoOf(element) };
  return { change: "none", who: state.who };
}

/** Who made a change, and when. */
export function whoOf({ attributes }: Element): Who {
  return { author: (attributes["w:author"] ?? "").trim(), date: dateOf(attributes["w:date"] ?? "") };
}

/** Word writes the reviewer's own time, and says that it is UTC. */
function dateOf(date: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(date) ? date.slice(0, 16).replace("T", " ") : "";
}

/** The comments of a document, by their ids. */
export function commentsOf(nodes: readonly Node[]): ReadonlyMap<string, Comment> {
  return new Map(
    elementsNamed(nodes, "w:comment").map((comment) => {
      const paragraphs = elementsNamed(comment.children, "w:p").map((paragraph) => textOf(elementsNamed(paragraph.children, "w:t").flatMap(({ children }) => children)));
      return [comment.attributes["w:id"] ?? "", { ...whoOf(comment), remark: paragraphs.join("\n").trim() }];
    }),
  );
}

function textIn(nodes: readonly Node[], name: string): string {
  const found = firstNamed(nodes, name);
  return found === undefined ? "" : textOf(found.children).trim();
}

/** All elements of a name, wherever they are, those inside of one another apart. */
function elementsNamed(nodes: readonly Node[], name: string): Element[] {
  return nodes.flatMap((node) => (typeof node === "string" ? [] : node.name === name ? [node] : elementsNamed(node.children, name)));
}
