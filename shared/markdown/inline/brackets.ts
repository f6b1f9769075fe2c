import { normaliseLabel } from "../references.ts";
import { skipSpaces } from "./characters.ts";
import type { Delimiter, DelimiterStack } from "./delimiters.ts";
import { languageEnd } from "./language.ts";
import { destinationEnd, labelEnd, maxLabelLength, titleEnd } from "./link-parts.ts";
import type { Span } from "./span.ts";

/** Whether a label, normalised, has a definition; `null` while the definitions are not known. */
export type IsDefined = ((label: string) => boolean) | null;

interface Bracket {
  readonly from: number;
  readonly image: boolean;
  /** What the delimiter stack held when the bracket opened. */
  readonly bottom: Delimiter | null;
  /** Whether another bracket was opened inside: the content can't be a label then. */
  hasBracket: boolean;
}

/** The bracket stack: pairs `[` with `]` and decides which pairs are links or images. */
export class BracketStack {
  private readonly open: Bracket[] = [];
  /** Link brackets below this height are dead: a link can't hold a link. */
  private dead = 0;
  private readonly text: string;
  private readonly spans: Span[];
  private readonly delimiters: DelimiterStack;
  private readonly isDefined: IsDefined;

  constructor(text: string, spans: Span[], delimiters: DelimiterStack, isDefined: IsDefined) {
    this.text = text;
    this.spans = spans;
    this.delimiters = delimiters;
    this.isDefined = isDefined;
  }

  get isInside(): boolean {
    return this.open.length > 0;
  }

  /** Pushes `[` or `![` and gives its end. */
  push(from: number, image: boolean): number {
    const parent = this.open.at(-1);
    if (parent !== undefined) parent.hasBracket = true;
    this.open.push({ from, image, bottom: this.delimiters.top, hasBracket: false });
    return from + (image ? 2 : 1);
  }

  /** Handles the `]` at `at` and gives the end of what it closes: `at + 1` when that is nothing. */
  close(at: number): number {
    const opener = this.open.pop();
    if (opener === undefined) return at + 1;
    const foreignEnd = opener.image ? -1 : languageEnd(this.text, at);
    if (foreignEnd > 0) return this.foreign(opener, at, foreignEnd);
    const isDead = !opener.image && this.open.length < this.dead;
    this.dead = Math.min(this.dead, this.open.length);
    if (isDead) return at + 1;
    const end = this.inlineTarget(at) ?? this.referenceTarget(opener, at);
    if (end === null) return at + 1;
    this.spans.push(
      { name: opener.image ? "Image" : "Link", from: opener.from, to: end },
      { name: "LinkMark", from: opener.from, to: contentFrom(opener) },
      { name: "LinkMark", from: at, to: at + 1 },
    );
    this.delimiters.resolve(opener.bottom, this.spans);
    if (!opener.image) this.dead = this.open.length;
    return end;
  }

  /** `]{lang=en}`: a passage, which may hold links and stand in one. */
  private foreign(opener: Bracket, at: number, end: number): number {
    this.dead = Math.min(this.dead, this.open.length);
    this.spans.push(
      { name: "ForeignText", from: opener.from, to: end },
      { name: "ForeignMark", from: opener.from, to: opener.from + 1 },
      { name: "ForeignMark", from: at, to: end },
    );
    this.delimiters.resolve(opener.bottom, this.spans);
    return end;
  }

  /** `(destination "title")` after the `]` at `at`; pushes its spans. */
  private inlineTarget(at: number): number | null {
    const { text } = this;
    if (text.charCodeAt(at + 1) !== 40 /* ( */) return null;
    const urlFrom = skipSpaces(text, at + 2);
    const empty = text.charCodeAt(urlFrom) === 41; /* ) */
    const urlTo = empty ? urlFrom : destinationEnd(text, urlFrom);
    if (urlTo < 0) return null;
    const titleFrom = skipSpaces(text, urlTo);
    const titleTo = titleFrom > urlTo && !empty ? titleEnd(text, titleFrom) : -1;
    const end = titleTo < 0 ? titleFrom : skipSpaces(text, titleTo);
    if (text.charCodeAt(end) !== 41 /* ) */) return null;
    this.spans.push({ name: "LinkMark", from: at + 1, to: at + 2 });
    if (!empty) this.spans.push({ name: "URL", from: urlFrom, to: urlTo });
    if (titleTo >= 0) this.spans.push({ name: "LinkTitle", from: titleFrom, to: titleTo });
    this.spans.push({ name: "LinkMark", from: end, to: end + 1 });
    return end + 1;
  }

  /** `[label]`, `[]` or nothing after the `]` at `at`; pushes the label's span. */
  private referenceTarget(opener: Bracket, at: number): number | null {
    const { text, isDefined } = this;
    const labelTo = labelEnd(text, at + 1);
    if (labelTo >= 0) {
      const label = normaliseLabel(text.slice(at + 2, labelTo - 1));
      if (isDefined !== null && !isDefined(label)) return null;
      this.spans.push({ name: "LinkLabel", from: at + 1, to: labelTo });
      return labelTo;
    }
    const from = contentFrom(opener);
    if (isDefined === null || opener.hasBracket || at - from > maxLabelLength) return null;
    if (!isDefined(normaliseLabel(text.slice(from, at)))) return null;
    if (!text.startsWith("[]", at + 1)) return at + 1;
    this.spans.push({ name: "LinkLabel", from: at + 1, to: at + 3 });
    return at + 3;
  }
}

function contentFrom({ from, image }: Bracket): number {
  return from + (image ? 2 : 1);
}
