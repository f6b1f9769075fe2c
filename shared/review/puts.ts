import type { Who } from "../import/docx-review-types.ts";

/** A text that is put in the source; at one place, the lower `rank` comes first. */
export interface Put {
  readonly at: number;
  readonly rank: number;
  readonly text: string;
}

/** How a change is signed and a remark written. */
export interface Pens {
  readonly sign: (who: Who) => string;
  readonly remark: (id: string) => string;
}

/** What comes first at one place. */
export const ranks = { close: 0, insert: 2, open: 3 } as const;

/** A stretch of the source that is cut. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly who: Who;
}

/** A text with what is put in it. */
export function applied(base: string, puts: readonly Put[]): string {
  let text = "";
  let at = 0;
  for (const put of puts.map((one, order) => ({ ...one, order })).sort((a, b) => a.at - b.at || a.rank - b.rank || a.order - b.order)) {
    text += base.slice(at, put.at) + put.text;
    at = put.at;
  }
  return text + base.slice(at);
}
