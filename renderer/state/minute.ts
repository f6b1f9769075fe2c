import { useSyncExternalStore } from "react";

const minuteMs = 60_000;

let now = Date.now();
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/**
 * The instant, in ms UTC, to the minute: one timer for all that says how much
 * time is left. It runs only while someone looks: the window is in sight, and
 * something on it shows a time.
 */
export function useMinute(): number {
  return useSyncExternalStore(subscribe, () => now);
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    document.addEventListener("visibilitychange", wind);
    wind();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener("visibilitychange", wind);
    clearTimeout(timer);
  };
}

/** Sets the clock right and waits for the next minute; stops when the window is hidden. */
function wind(): void {
  clearTimeout(timer);
  if (document.visibilityState === "hidden") return;
  now = Date.now();
  for (const listener of listeners) listener();
  timer = setTimeout(wind, minuteMs - (now % minuteMs) + 50);
}
