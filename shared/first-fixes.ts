import { changeOf, type Finding } from "./finding.ts";
import type { TextEdit } from "./text-edits.ts";

/** The edits that make the first fix of each finding, in order; where two want the same characters, the first has them. */
export function firstFixes(findings: readonly Finding[]): readonly TextEdit[] {
  const wanted = findings.flatMap((finding) => {
    const [fix] = finding.fixes;
    return fix === undefined ? [] : [changeOf(finding, fix)];
  });
  const edits: TextEdit[] = [];
  for (const { from, to, insert } of wanted.sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from >= (edits.at(-1)?.to ?? 0)) edits.push({ from, to, text: insert });
  }
  return edits;
}
