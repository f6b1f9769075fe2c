import { startTransition, useEffect, useState } from "react";

/** Rows of the first frame: more than any screen shows. */
const firstRows = 60;

/**
 * The rows to hand to the list: at first those of the first frame, and all of
 * them once the page has nothing more urgent to do. A list is built row by row:
 * ten thousand of them would keep the caret waiting.
 */
export function useWholeList<T>(rows: readonly T[]): readonly T[] {
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const handle = requestIdleCallback(() => startTransition(() => setWhole(true)));
    return () => cancelIdleCallback(handle);
  }, []);
  return isWhole ? rows : rows.slice(0, firstRows);
}
