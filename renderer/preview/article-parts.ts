import { patchText } from "./text-patch.ts";
import { elementsOf } from "./trusted-html.ts";

/** A block on the page, in the part that holds it. */
export interface ShownBlock {
  readonly html: string;
  readonly elements: readonly Element[];
  part: HTMLElement;
}

/** A new part is made of so many blocks; one that grows to twice that is cut in two. */
const partSize = 48;
/** Height of a part before it is first drawn: of its lines, in CSS pixels. */
const lineHeight = 27;
const charactersPerLine = 62;

/**
 * The article's blocks in the page, in parts of a few dozens. A part that is
 * not on the screen is neither laid out nor painted (`content-visibility`): the
 * length of the article costs nothing. Parts do not begin with a heading, whose
 * margin would not collapse with what stands before it.
 */
export class ArticleParts {
  readonly shown: ShownBlock[] = [];
  readonly #page: Document;
  readonly #root: HTMLElement;

  constructor(page: Document, root: HTMLElement) {
    this.#page = page;
    this.#root = root;
  }

  /** Puts blocks in place of `count` others. */
  replace(at: number, count: number, html: readonly string[]): void {
    const [only] = html;
    if (count === 1 && html.length === 1 && only !== undefined && this.#patch(at, only)) return;
    const removed = this.shown.splice(at, count);
    for (const { elements } of removed) for (const element of elements) element.remove();
    if (html.length > partSize) this.#insertParts(at, html);
    else if (html.length > 0) this.#insertInto(at, html, this.#partFor(at, removed));
    for (const part of new Set(removed.map((block) => block.part))) {
      if (part.childElementCount === 0 && !this.shown.some((block) => block.part === part)) part.remove();
    }
    const changed = this.shown[at]?.part;
    if (changed !== undefined && changed.childElementCount > 2 * partSize) this.#cut(changed);
    // The first part is always near: as in the exports, its margins collapse with the titraille's.
    this.shown[0]?.part.style.setProperty("content-visibility", "visible");
  }

  /** Changes one text of a block in its place; `false` when more than that is to change. */
  #patch(at: number, html: string): boolean {
    const block = this.shown[at];
    if (block === undefined || !patchText(block.elements, this.#elementsOf(html))) return false;
    this.shown[at] = { ...block, html };
    return true;
  }

  /** The part of the blocks that are gone, or of a neighbour. */
  #partFor(at: number, removed: readonly ShownBlock[]): HTMLElement {
    const known = removed[0] ?? this.shown[at - 1] ?? this.shown[at];
    return known?.part ?? this.#addPart(null);
  }

  /** A few blocks, among those of a part that is there. */
  #insertInto(at: number, html: readonly string[], part: HTMLElement): void {
    const added = html.map((one) => ({ html: one, elements: this.#elementsOf(one), part }));
    const all = added.flatMap(({ elements }) => elements);
    const last = this.#lastElementBefore(at, part);
    if (last === null) part.prepend(...all);
    else last.after(...all);
    this.shown.splice(at, 0, ...added);
  }

  /** Many blocks, in parts of their own. */
  #insertParts(at: number, html: readonly string[]): void {
    this.#cutBefore(at);
    const before = this.shown[at]?.part ?? null;
    const added: ShownBlock[] = [];
    for (let from = 0; from < html.length; ) {
      let to = Math.min(html.length, from + partSize);
      while (to < html.length && html[to]?.startsWith("<h") === true) to++;
      const part = this.#addPart(before);
      const blocks = html.slice(from, to).map((one) => ({ html: one, elements: this.#elementsOf(one), part }));
      part.append(...blocks.flatMap(({ elements }) => elements));
      this.#foresee(part);
      added.push(...blocks);
      from = to;
    }
    this.shown.splice(at, 0, ...added);
  }

  /** Cuts a part in two, as near to its middle as headings let. */
  #cut(part: HTMLElement): void {
    let at = this.shown.findIndex((block) => block.part === part) + partSize;
    while (this.shown[at]?.part === part && this.shown[at]?.html.startsWith("<h") === true) at++;
    this.#cutBefore(at);
  }

  /** Makes a part begin with the block at `at`. */
  #cutBefore(at: number): void {
    const part = this.shown[at]?.part;
    if (part === undefined || this.shown[at - 1]?.part !== part) return;
    const rest = this.#page.createElement("div");
    rest.style.setProperty("content-visibility", "auto");
    part.after(rest);
    for (let i = at; i < this.shown.length; i++) {
      const moved = this.shown[i];
      if (moved?.part !== part) break;
      rest.append(...moved.elements);
      moved.part = rest;
    }
    this.#foresee(rest);
  }

  #addPart(before: HTMLElement | null): HTMLElement {
    const part = this.#page.createElement("div");
    part.style.setProperty("content-visibility", "auto");
    this.#root.insertBefore(part, before);
    return part;
  }

  /** A guess at the height of a part, until it is drawn once: scroll bars that do not lie too much. */
  #foresee(part: HTMLElement): void {
    const lines = (part.textContent ?? "").length / charactersPerLine + part.childElementCount;
    part.style.setProperty("contain-intrinsic-block-size", `auto ${Math.round(lines * lineHeight)}px`);
  }

  #lastElementBefore(at: number, part: HTMLElement): Element | null {
    for (let i = at - 1; this.shown[i]?.part === part; i--) {
      const last = this.shown[i]?.elements.at(-1);
      if (last !== undefined) return last;
    }
    return null;
  }

  #elementsOf(html: string): readonly Element[] {
    return html === "" ? [] : elementsOf(html).map((element) => this.#page.adoptNode(element));
  }
}
