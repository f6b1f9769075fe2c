import { MASK } from "../markdown/prose.ts";

/** What a server points at in a passage, at UTF-16 offsets of its prose, half-open. */
export interface Remark {
  readonly from: number;
  readonly to: number;
  /** `languagetool:ACCORD`: the server, and its own name of the rule. */
  readonly rule: string;
  readonly message: string;
  readonly fixes: readonly string[];
}

const mostFixes = 6;

/** A remark that can be shown: inside the prose, not over what is masked, with few and short fixes; `null` otherwise. */
export function soundRemark(remark: Remark, prose: string): Remark | null {
  const { from, to } = remark;
  if (!(Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to && to <= prose.length)) return null;
  if (prose.slice(from, to).includes(MASK)) return null;
  const fixes = remark.fixes.filter((fix) => fix.length < 500 && fix !== prose.slice(from, to));
  return {
    ...remark,
    rule: remark.rule.slice(0, 100),
    message: remark.message.trim().slice(0, 500),
    fixes: [...new Set(fixes)].slice(0, mostFixes),
  };
}
