import type { TextToken } from "../import/docx-review-types.ts";
import { callSign } from "../import/docx-review.ts";
import { escapedText } from "../import/inline-markdown.ts";

/** What a text looks like where it stands already. */
export interface Look {
  readonly strong: boolean;
  readonly em: boolean;
}

export const plainLook: Look = { strong: false, em: false };

/** A text of Word as Markdown, marks of emphasis around what stands out from where it is put; calls of notes are taken from `calls`, in order. */
export function insertedText(tokens: readonly Pick<TextToken, "text" | "strong" | "em">[], around: Look, inTable: boolean, calls: string[] = []): string {
  let written = "";
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i];
    if (first === undefined) break;
    let text = "";
    for (; i < tokens.length && tokens[i]?.strong === first.strong && tokens[i]?.em === first.em; i++) text += tokens[i]?.text ?? "";
    const marks = (first.strong && !around.strong ? "**" : "") + (first.em && !around.em ? "*" : "");
    written += marked(text.split(callSign).map((part) => part.split("\n").map((line) => closedAddresses(escapedText(line, { inTable }))).join("<br>")).reduce((said, part) => said + (calls.shift() ?? "") + part), marks);
  }
  return written;
}

/** An address would go on into the backslash of a sign after it. */
function closedAddresses(text: string): string {
  return text.replace(/(?<![<\w])https?:\/\/[^\s<>\\]+(?=\\)/gi, "<$&>");
}

/** Emphasis does not begin or end by a blank, and beside a letter not by a sign. */
function marked(text: string, marks: string): string {
  const [, before = "", inside = "", after = ""] = /^([^\p{L}\p{N}]*)([^]*?)([^\p{L}\p{N}]*)$/u.exec(text) ?? [];
  return marks === "" || inside === "" ? text : `${before}${marks}${inside}${[...marks].toReversed().join("")}${after}`;
}
