import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import styles from "./Splitter.module.css";

interface Props {
  readonly label: string;
  /** Size of the panel beside it, in CSS pixels. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Whether the panel stands after the bar. */
  readonly after?: boolean;
  readonly onChange: (value: number) => void;
}

const keyStep = 24;

/** The bar between two panels, moved with the pointer or the arrows. */
export function Splitter({ label, value, min, max, after = false, onChange }: Props) {
  const start = useRef<{ readonly at: number; readonly value: number } | null>(null);
  const set = (wanted: number) => onChange(Math.round(Math.min(max, Math.max(min, wanted))));
  const move = (event: PointerEvent) => {
    if (start.current === null) return;
    const moved = event.clientX - start.current.at;
    set(start.current.value + (after ? -moved : moved));
  };
  const key = (event: KeyboardEvent) => {
    const direction = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    set(value + (after ? -direction : direction) * keyStep);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved takes the focus, which <hr> does not.
    <div
      className={styles.bar}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      onKeyDown={key}
      onPointerDown={(event) => {
        start.current = { at: event.clientX, value };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={move}
      onPointerUp={() => {
        start.current = null;
      }}
    />
  );
}
