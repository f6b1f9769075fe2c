import { useEffect, useState } from "react";
import type { PreflightItem } from "../../shared/preflight/preflight.ts";
import type { Session } from "../state/document-session.ts";
import { useApp } from "../state/store.ts";
import { itemsOf } from "./preflight-items.ts";

/** The checks follow the hand by this much, in ms: they are read, not watched. */
const restMs = 400;

/** What stands in the way of the article, a moment after each change of its text or fields. */
export function usePreflight(session: Session): readonly PreflightItem[] {
  const perimeter = useApp(({ settings }) => settings.perimeter);
  const levels = useApp(({ settings }) => settings.preflight);
  const [items, setItems] = useState<readonly PreflightItem[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => setItems(itemsOf(session, { perimeter, preflight: levels }, Date.now()));
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, restMs);
    };
    look();
    const stops = [session.measures.subscribe(later), session.fields.subscribe(later)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [session, perimeter, levels]);
  return items;
}
