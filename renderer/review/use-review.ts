import { useCallback, useEffect, useState } from "react";
import type { ReviewMark } from "../../shared/review/marks.ts";
import { marksOf } from "../editor/review.ts";
import type { Session } from "../state/document-session.ts";

/** The list follows the hand by this much, in ms: it is read, not watched. */
const restMs = 150;

/** The changes and remarks of the article, a moment after each change of its text; `look` reads them at once. */
export function useReview(session: Session): { readonly marks: readonly ReviewMark[]; readonly look: () => void } {
  const [marks, setMarks] = useState<readonly ReviewMark[]>(() => marksOf(session.state));
  const look = useCallback(() => setMarks(marksOf(session.state)), [session]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, restMs);
    };
    look();
    const stop = session.measures.subscribe(later);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [session, look]);
  return { marks, look };
}
