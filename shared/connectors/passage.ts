import { MASK } from "../markdown/prose.ts";

/** A piece of a passage: text that is read, or what stands between and how it sounds. */
export type Piece = { readonly text: string } | { readonly markup: string; readonly interpretAs: string };

/** What stands for code, an address, a formula: a word that no grammar minds. */
const placeholder = "Marbre";

const pieces = /\ufffc+|[^\ufffc]+/g;
const letter = /[\p{L}\p{N}'\u2019]/u;

/**
 * A passage of masked prose (`proseOf`) in pieces, in its order; together they
 * have its length. A mask that touches a letter was a mark; one that stands
 * alone was a word.
 *
 *     Un **mot** et `code`.
 *        ^^   ^^    ^^^^^^ read « Marbre »
 */
export function piecesOf(prose: string): readonly Piece[] {
  return Array.from(prose.matchAll(pieces), ({ 0: found, index }) => {
    if (!found.startsWith(MASK)) return { text: found };
    const isAlone = !letter.test(prose.charAt(index - 1)) && !letter.test(prose.charAt(index + found.length));
    return { markup: found, interpretAs: isAlone && found.length > 2 ? placeholder : "" };
  });
}

/** The text that is read, and the offset in the prose of each of its UTF-16 units, and of its end. */
export interface PlainPassage {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** The passage as one line of plain text, for a server that knows no markup. */
export function plainPassage(prose: string): PlainPassage {
  let text = "";
  const offsets: number[] = [];
  let at = 0;
  for (const piece of piecesOf(prose)) {
    const read = "text" in piece ? piece.text.replace(/\s/g, (space) => (space === "\u00a0" || space === "\u202f" ? space : " ")) : piece.interpretAs;
    for (let index = 0; index < read.length; index++) offsets.push("text" in piece ? at + index : at);
    text += read;
    at += "text" in piece ? piece.text.length : piece.markup.length;
  }
  offsets.push(at);
  return { text, offsets };
}
