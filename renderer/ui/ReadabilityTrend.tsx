import { TrendingDown, TrendingUp } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { styleSentences as say } from "../../shared/fr/style.ts";
import { readabilityOf, readingLevel } from "../../shared/style/readability.ts";
import { documentOf } from "../editor/document-field.ts";
import type { Session } from "../state/document-session.ts";
import styles from "./ReadabilityTrend.module.css";

/** The index follows the hand by this much, in ms: it is a trend. */
const restMs = 1_000;

/** How easy the article is to read, and whether it has become easier since it was opened; nothing for a short text. */
export function ReadabilityTrend({ session }: { readonly session: Session }) {
  const [index, setIndex] = useState<number | null>(null);
  const first = useRef<number | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const { index: found } = readabilityOf(documentOf(session.state));
      first.current ??= found;
      setIndex(found);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, restMs);
    };
    first.current = null;
    later();
    const stop = session.measures.subscribe(later);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [session]);
  if (index === null) return null;
  const change = index - (first.current ?? index);
  const trend = change === 0 ? say.same : change > 0 ? say.easier : say.harder;
  const Icon = change > 0 ? TrendingUp : TrendingDown;
  return (
    <span className={styles.trend} title={say.readabilityHelp(String(index), trend)}>
      {say.readability(readingLevel(index))}
      {change === 0 ? null : <Icon size={13} strokeWidth={1.75} aria-label={trend} />}
    </span>
  );
}
