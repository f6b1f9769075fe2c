import type { Perimeter } from "../ipc-names.ts";
import type { Measures } from "./measure.ts";

/** Signes of an article that count against its calibrage. */
export function writtenIn({ signes, zones }: Measures, perimeter: Perimeter): number {
  if (perimeter === "tout") return signes;
  return perimeter === "corps" ? zones.corps : zones.corps + zones.chapo;
}
