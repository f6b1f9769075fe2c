/**
 * Takes the invisible marks that prepare line ends out of a PDF's content
 * stream. For each soft hyphen, word joiner or break, Chromium shows a blank
 * glyph of no width and says what it stands for:
 *
 *     /Span<</ActualText <FEFF00AD> >> BDC
 *     8.78 0 Td <0001> Tj
 *     EMC
 *
 * Left there, « commerce » is found by no search and read as « com-merce » by
 * some readers. The move of the pen (`Td`) stays: what follows is relative to
 * it. The hyphen drawn at the end of a line is another glyph, and stays too. In
 * a span that stands for letters as well (a ligature), only the mark goes.
 */
export function cleanTextLayer(stream: string): string {
  return stream
    .replace(invisible, (_, shown: string) => {
      const kept = shown.replace(showing, "").trim();
      return kept === "" ? "" : `${kept}\n`;
    })
    .replace(actualText, (_, opening: string, units: string) => opening + units.replace(markUnits, "$1"));
}

/** A marked span whose whole text is such marks; what it shows is captured. */
const invisible =
  /\/Span\s*<<\s*\/ActualText\s*<FEFF(?:00AD|2060|200B)+>\s*>>\s*BDC\s((?:[^E]|E(?!MC\s))*)EMC\s/gi;

/** Glyphs, in either of the two operators that Chromium uses. */
const showing = /<[0-9A-F]*>\s*Tj|\[[^\]]*\]\s*TJ/gi;

/** What a span stands for, in UTF-16. */
const actualText = /(\/ActualText\s*<FEFF)((?:[0-9A-F]{4})+)(?=>)/gi;

/** A mark to drop, or another unit to keep. */
const markUnits = /00AD|2060|200B|([0-9A-F]{4})/gi;
