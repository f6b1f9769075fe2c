/**
 * Marks in a page the paragraphs that must not be divided: those of three lines,
 * or about. Two lines at the foot of a page and two at the head of the next make
 * four; of three, Chromium (130) sends the last alone to the next page, whatever
 * `widows` says. A paragraph of four lines that is kept whole loses nothing.
 */
export function keepShortParagraphs(html: string, signesPerLine: number): string {
  return html.replace(/<p>((?:(?!<\/p>)[^])*)<\/p>/g, (whole, inside: string) =>
    lengthOf(inside) <= signesPerLine * 3.3 ? `<p class="entier">${inside}</p>` : whole,
  );
}

/** Signes of a piece of HTML. */
function lengthOf(html: string): number {
  return html.replace(/<[^>]*>/g, "").replace(/&#?[a-z0-9]+;/gi, "x").length;
}
