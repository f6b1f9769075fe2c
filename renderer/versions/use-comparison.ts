import { useEffect, useState } from "react";
import { compareTexts, type Row } from "./comparison.ts";

/** Longest stretch of a comparison without a pause, in ms: a frame has room for it. */
const stretchMs = 10;

/** The comparison of two texts; `null` until it is there. Made by stretches, so that the page never waits for it. */
export function useComparison(before: string, after: string): readonly Row[] | null {
  const [found, setFound] = useState<{ readonly before: string; readonly after: string; readonly rows: readonly Row[] } | null>(null);
  useEffect(() => {
    const run = compareTexts(before, after, () => performance.now());
    let timer = 0;
    const goOn = () => {
      const endsAt = performance.now() + stretchMs;
      for (;;) {
        const { done, value } = run.next();
        if (done === true) {
          setFound({ before, after, rows: value });
          return;
        }
        if (performance.now() >= endsAt) break;
      }
      timer = window.setTimeout(goOn);
    };
    goOn();
    return () => window.clearTimeout(timer);
  }, [before, after]);
  return found !== null && found.before === before && found.after === after ? found.rows : null;
}
