import { diff } from "@codemirror/merge";

/** A stretch of two lists, half-open: what is there of the one stands for what is there of the other. */
export interface Gap {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** Codes below the surrogates, which CodeMirror would keep in pairs. */
const codes = 0xd7ff;

/**
 * Where two lists differ: a longest common part, found by CodeMirror's own diff
 * (Myers), which reads each item as one character. `null` when they have more
 * different items than there are characters.
 */
export function gapsBetween(a: readonly string[], b: readonly string[], limits: { readonly scanLimit?: number; readonly timeout: number }): readonly Gap[] | null {
  const known = new Map<string, number>();
  const codeOf = (item: string): number => {
    const code = known.get(item);
    if (code !== undefined) return code;
    known.set(item, known.size + 1);
    return known.size;
  };
  const coded = [a, b].map((list) => list.map(codeOf));
  if (known.size > codes) return null;
  const [textA = "", textB = ""] = coded.map((list) => list.map((code) => String.fromCharCode(code)).join(""));
  return diff(textA, textB, limits);
}
