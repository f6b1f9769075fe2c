import { type ReactNode, startTransition, useEffect, useState } from "react";

/** Whether the window has been painted once; what is mounted later does not wait. */
let isPainted = false;

/** What the first frame does without: one can write before it is there, and it follows within a few frames. */
export function AfterFirstFrame({ children }: { readonly children: ReactNode }) {
  const [isShown, setShown] = useState(isPainted);
  useEffect(() => {
    if (isShown) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A task that begins after a frame's callbacks begins after its painting.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        isPainted = true;
        startTransition(() => setShown(true));
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isShown]);
  return isShown ? children : null;
}
