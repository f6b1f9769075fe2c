/** Who did something and when, as Word says it; "" for what it does not say. */
export interface Who {
  readonly author: string;
  /** `2026-11-24 10:32`. */
  readonly date: string;
}

export interface Comment extends Who {
  readonly remark: string;
}

/** A text that stays, was added or was cut. */
export interface TextToken {
  readonly kind: "text";
  readonly text: string;
  readonly change: "keep" | "ins" | "del";
  readonly who: Who;
  readonly strong: boolean;
  readonly em: boolean;
}

/** A paragraph in the order in which it is read: texts, ends of paragraphs that were added, edges of comments. */
export type ReviewToken =
  | TextToken
  | { readonly kind: "split"; readonly who: Who; readonly style: string; readonly isItem: boolean }
  | { readonly kind: "comment"; readonly id: string; readonly edge: "start" | "end" };

/** A paragraph of the text before the review, with what became of it. */
export interface ReviewParagraph {
  readonly tokens: ReviewToken[];
  /** Who cut its end, which joins it to the next one; `null` when nobody did. */
  readonly join: Who | null;
  /** Id of its style. */
  readonly style: string;
  readonly isItem: boolean;
  readonly place: "body" | "table" | "note";
}

/** A Word document as a reviewer left it. */
export interface WordReview {
  readonly paragraphs: readonly ReviewParagraph[];
  readonly comments: ReadonlyMap<string, Comment>;
  /** Title in the file's properties. */
  readonly title: string;
  /** Who saved the file last. */
  readonly by: Who;
}

/** Stands for the end of a paragraph in a text; no text of Word holds it. */
export const paragraphSign = "\u2029";

/** The text that a paragraph had before the review. */
export function originalText({ tokens }: Pick<ReviewParagraph, "tokens">): string {
  return tokens.map((token) => (token.kind === "text" && token.change !== "ins" ? token.text : "")).join("");
}

/** The text that it has if all is accepted; `paragraphSign` where an end was added. */
export function finalText({ tokens }: Pick<ReviewParagraph, "tokens">): string {
  return tokens.map((token) => (token.kind === "split" ? paragraphSign : token.kind === "text" && token.change !== "del" ? token.text : "")).join("");
}
