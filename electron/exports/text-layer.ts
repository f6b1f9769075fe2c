/**
 * Takes the invisible marks of hyphenation out of a PDF content stream. For
 * each soft hyphen or word joiner Chromium shows a blank glyph of no width and
 * says what it stands for:
 *
 *     /Span<</ActualText <FEFF00AD> >> BDC
 *     8.78 0 Td <0001> Tj
 *     EMC
 *
 * Left there, « commerce » is found by no search and read as « com-merce » by
 * some readers. The move of the pen (`Td`) stays: what follows is relative to
 * it. The hyphen drawn at the end of a line is another glyph, and stays too.
 */
export function cleanTextLayer(stream: string): string {
  return stream.replace(invisible, (_, shown: string) => {
    const kept = shown.replace(showing, "").trim();
    return kept === "" ? "" : `${kept}\n`;
  });
}

/** A marked span whose whole text is U+00AD or U+2060, once or several times; what it shows is captured. */
const invisible =
  /\/Span\s*<<\s*\/ActualText\s*<FEFF(?:00AD|2060)+>\s*>>\s*BDC\s((?:[^E]|E(?!MC\s))*)EMC\s/gi;

/** Glyphs, in either of the two operators that Chromium uses. */
const showing = /<[0-9A-F]*>\s*Tj|\[[^\]]*\]\s*TJ/gi;
