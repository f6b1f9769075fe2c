import { CommentRangeEnd, CommentRangeStart, CommentReference, DeletedTextRun, FootnoteReferenceRun, type ICommentOptions, InsertedTextRun, type IParagraphRunOptions, type IRunOptions, Paragraph, type ParagraphChild, TextRun, XmlComponent } from "docx";
import { hasClass, type HtmlElement, type HtmlNode } from "../../../shared/markdown/writers/element-tree.ts";
import type { DocxContext } from "./context.ts";

/** A change that Word tracks. */
export interface TrackedChange {
  readonly kind: "ins" | "del";
  readonly author: string;
  /** As Word writes it: the reviewer's own time, said to be UTC. */
  readonly date: string;
}

/** How a run looks, and the change that it is part of. */
export type Look = IRunOptions & { readonly change?: TrackedChange };

/** The change that an element stands for; `null` for another element. */
export function changeOf(element: HtmlElement, { review }: DocxContext): TrackedChange | null {
  const kind = element.tag === "ins" ? "ins" : element.tag === "del" && hasClass(element, "coupe") ? "del" : null;
  return kind === null ? null : { kind, ...signatureOf(element, review) };
}

/** A run of text, inserted or deleted when its look says so. */
export function textRun({ change, ...look }: Look, context: DocxContext): ParagraphChild {
  if (change === undefined) return new TextRun(look);
  const tracked = { ...look, ...attributesOf(change, context) };
  return change.kind === "ins" ? new InsertedTextRun(tracked) : new DeletedTextRun(tracked);
}

/** Identity, author and time of one tracked run or paragraph mark. */
export function attributesOf({ author, date }: TrackedChange, context: DocxContext) {
  context.changes++;
  return { id: context.changes, author, date };
}

class ChangedCall extends XmlComponent {
  constructor(note: number, change: TrackedChange, context: DocxContext) {
    super(`w:${change.kind}`);
    const { id, author, date } = attributesOf(change, context);
    this.root.push({ _attr: { "w:id": id, "w:author": author, "w:date": date } }, new FootnoteReferenceRun(note));
  }
}

/** The call of a note that was added or cut. */
export function changedCall(note: number, change: TrackedChange, context: DocxContext): ParagraphChild {
  // The library's list of what a paragraph holds is of its own classes; it writes any component.
  return new ChangedCall(note, change, context) as unknown as ParagraphChild;
}

/** The end of a paragraph goes with its words, when they are all added or all cut. */
export function markOf(nodes: readonly HtmlNode[], context: DocxContext): { readonly run?: IParagraphRunOptions } {
  const words = nodes.filter((node) => (typeof node === "string" ? node.trim() !== "" : !hasClass(node, "remarque")));
  const changes = words.map((node) => (typeof node === "string" ? null : changeOf(node, context)));
  const [first] = changes;
  if (first === undefined || first === null || changes.some((change) => change?.kind !== first.kind)) return {};
  const attributes = attributesOf(first, context);
  return { run: first.kind === "ins" ? { insertion: attributes } : { deletion: attributes } };
}

/** What a remark is about, between the two ends of its comment. */
export function commented(element: HtmlElement, context: DocxContext, inside: ParagraphChild[]): ParagraphChild[] {
  const id = context.comments.length;
  const { author, date } = signatureOf(element, context.review);
  const remark: ICommentOptions = {
    id,
    author,
    initials: [...author.matchAll(/(?<=^|[\s-])\p{L}/gu)].join("").slice(0, 4) || "M",
    date: new Date(date),
    children: [new Paragraph({ children: [new TextRun(element.attributes.get("title") ?? "")] })],
  };
  context.comments.push(remark);
  return [new CommentRangeStart(id), ...inside, new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
}

/** A change that nobody signed is the article's own. */
function signatureOf({ attributes }: HtmlElement, { author, day }: DocxContext["review"]): Omit<TrackedChange, "kind"> {
  const date = attributes.get("data-date");
  const at = date === undefined ? `${day}T00:00:00Z` : `${date.replace(" ", "T")}:00Z`;
  return { author: attributes.get("data-author") ?? author, date: Number.isNaN(Date.parse(at)) ? `${day}T00:00:00Z` : at };
}
