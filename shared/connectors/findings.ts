import type { Finding } from "../finding.ts";
import type { StyleSettings } from "../style/settings.ts";
import type { Remark } from "./remark.ts";

/** Remarks of a server as findings of style, without the rules that the house has turned off; in order, one at a place. */
export function remarkFindings(remarks: readonly Remark[], { rules }: StyleSettings): readonly Finding[] {
  const found: Finding[] = [];
  for (const { from, to, rule, message, fixes } of [...remarks].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (rules[rule] === false || found.some((other) => from < other.to && to > other.from)) continue;
    found.push({ from, to, kind: "style", rule, message, fixes: fixes.map((text) => ({ text })) });
  }
  return found;
}
