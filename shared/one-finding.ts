import type { Finding } from "./finding.ts";

/**
 * The findings, in order, less what spelling says of a word that typography or
 * style corrects too: they know the rule, and say it.
 *
 *     le coeur d'un dépôt Github
 *         ^^            ^^^^^^  « œ », « GitHub »: typography's; spelling keeps quiet
 *
 * A correction of spaces, of an apostrophe or of a whole sentence is not about
 * the word. `text` is what the offsets are of.
 */
export function withoutDoubles<Found extends Finding>(findings: readonly Found[], text: string): readonly Found[] {
  if (!findings.some(({ kind }) => kind === "spelling")) return findings;
  const corrected = findings.filter((finding) => finding.kind !== "spelling" && changesLetters(finding, text));
  if (corrected.length === 0) return findings;
  let next = 0;
  return findings.filter(({ kind, from, to }) => {
    if (kind !== "spelling") return true;
    // Both in order: what ends before this word ends before the next ones.
    while (next < corrected.length && (corrected[next]?.from ?? 0) < from) next++;
    const other = corrected[next];
    return other === undefined || other.to > to;
  });
}

/** Whether the first correction writes other letters than there are. */
function changesLetters({ from, to, fixes }: Finding, text: string): boolean {
  const [fix] = fixes;
  return fix !== undefined && lettersOf(text.slice(from, to)) !== lettersOf(fix.text);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}
