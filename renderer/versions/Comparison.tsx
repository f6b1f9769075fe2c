import { ChevronDown, ChevronUp } from "lucide-react";
import { EditorView } from "@codemirror/view";
import { useEffect, useMemo, useRef, useState } from "react";
import { versionSentences as say } from "../../shared/fr/versions.ts";
import { Button } from "../ui/Button.tsx";
import { combinedState, showPassage } from "./combined-view.ts";
import styles from "./Comparison.module.css";
import type { Row } from "./comparison.ts";
import { restorePassage, type TextChange } from "./restore-passage.ts";
import { sideBySide } from "./side-by-side.ts";
import { useComparison } from "./use-comparison.ts";

export type ComparisonLayout = "combined" | "side-by-side";

interface Props {
  /** The older text, then the newer: Markdown. */
  readonly before: string;
  readonly after: string;
  readonly layout: ComparisonLayout;
  /** Said when the texts are the same. */
  readonly sameText?: string;
  /** Gives a passage of the newer text what the older had; without it nothing can be restored. */
  readonly onRestore?: (changes: readonly TextChange[]) => void;
}

/** Two texts compared word by word, paragraphs that moved recognised; from passage to passage with two buttons. */
export function Comparison({ before, after, layout, sameText = say.same, onRestore }: Props) {
  const rows = useComparison(before, after);
  if (rows === null) return <p className={styles.state} role="status">{say.comparing}</p>;
  if (rows.every(({ kind }) => kind === "same")) return <p className={styles.state} role="status">{sameText}</p>;
  return <Passages rows={rows} before={before} after={after} layout={layout} {...(onRestore === undefined ? {} : { onRestore })} />;
}

function Passages({ rows, before, after, layout, onRestore }: Omit<Props, "sameText"> & { readonly rows: readonly Row[] }) {
  const host = useRef<HTMLDivElement>(null);
  const shown = useRef<((index: number) => void) | null>(null);
  const changed = useMemo(() => rows.flatMap(({ kind }, index) => (kind === "same" ? [] : [index])), [rows]);
  const [at, setAt] = useState(0);

  useEffect(() => {
    const parent = host.current;
    if (parent === null) return undefined;
    setAt(0);
    if (layout === "side-by-side") {
      const view = sideBySide({ parent, rows, before, after });
      shown.current = view.show;
      return view.destroy;
    }
    const view = new EditorView({ parent, state: combinedState(rows, say.comparison) });
    shown.current = (index) => showPassage(view, rows, index);
    return () => view.destroy();
  }, [rows, layout, before, after]);

  const row = changed[Math.min(at, changed.length - 1)] ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout or other texts are another view, which shows nothing yet.
  useEffect(() => shown.current?.(row), [row, layout, rows]);
  const move = (step: 1 | -1) => setAt((place) => (place + step + changed.length) % changed.length);

  return (
    <div className={styles.comparison}>
      <div className={styles.bar}>
        <span role="status">{`${say.place(Math.min(at, changed.length - 1) + 1, changed.length)}`}</span>
        <Button look="icon" label={say.previous} onPress={() => move(-1)}><ChevronUp size={16} aria-hidden /></Button>
        <Button look="icon" label={say.next} onPress={() => move(1)}><ChevronDown size={16} aria-hidden /></Button>
        {onRestore === undefined ? null : (
          <Button look="small" onPress={() => onRestore(restorePassage(rows, row, after))}>{say.restorePassage}</Button>
        )}
      </div>
      <div ref={host} className={styles.text} data-layout={layout} />
    </div>
  );
}
