/** A word longer than this, in characters, is no word: nobody reads it. */
const longWord = 300;
/** Characters between two places where such a word may be cut. */
const pieceLength = 100;

/**
 * Gives the words of a piece of our HTML that are out of all proportion places
 * where a line may end. Chromium shapes again all that is left of such a word
 * at the end of each line: 20,000 brackets would take it seconds. `<wbr>` is
 * nothing to a reader, and no character.
 */
export function withBreaks(html: string): string {
  let run = 0;
  // Tags are kept whole, and end no word: `a<em>b` is one.
  return html.replace(unit, (piece) => {
    if (piece.length > 1 && piece.startsWith("<")) return piece;
    run = /^\s/.test(piece) ? 0 : run + 1;
    return run > 0 && run % pieceLength === 0 ? `${piece}<wbr />` : piece;
  });
}

/** Whether a source holds such a word. Looks at one character in hundreds: every block is asked. */
export function hasLongWord(source: string): boolean {
  for (let at = longWord - 1; at < source.length; ) {
    let space = at;
    while (space > at - longWord && !isBlank(source.charCodeAt(space))) space--;
    if (space === at - longWord) return true;
    at = space + longWord;
  }
  return false;
}

const isBlank = (code: number) => code === 32 || code === 10 || code === 9;

/** A tag, an escape, or a character. */
const unit = /<[^>]*>|&[a-z0-9#]+;|[^]/giu;
