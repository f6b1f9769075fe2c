import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { defaultSettings } from "../../shared/default-settings.ts";
import type { Settings } from "../../shared/settings-schema.ts";
import { saveSettings } from "../state/save-settings.ts";
import { useApp } from "../state/store.ts";
import styles from "./Splitter.module.css";

interface Props {
  readonly label: string;
  /** The width that it sets, kept in the settings, in CSS pixels. */
  readonly setting: keyof Settings & ("librarySize" | "previewSize");
  readonly min: number;
  readonly max: number;
  /** Whether the panel stands after the bar. */
  readonly after?: boolean;
}

const keyStep = 24;

/** The bar between two panels, moved with the pointer or the arrows; a double click gives back the usual width. */
export function Splitter({ label, setting, min, max, after = false }: Props) {
  const value = useApp(({ settings }) => settings[setting]);
  const drag = useRef<{ readonly at: number; readonly value: number } | null>(null);
  const within = (wanted: number) => Math.round(Math.min(max, Math.max(min, wanted)));
  const set = (wanted: number) => void saveSettings({ [setting]: within(wanted) });

  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (drag.current === null) return;
    const moved = clientX - drag.current.at;
    const size = within(drag.current.value + (after ? -moved : moved));
    // On the screen only: it is kept once the pointer lets go.
    useApp.setState(({ settings }) => ({ settings: { ...settings, [setting]: size } }));
  };
  const end = () => {
    if (drag.current !== null && drag.current.value !== value) set(value);
    drag.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = after ? -keyStep : keyStep;
    const wanted: Readonly<Record<string, number>> = { ArrowRight: value + step, ArrowLeft: value - step, Home: min, End: max };
    const size = wanted[event.key];
    if (size === undefined) return;
    event.preventDefault();
    set(size);
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
      onKeyDown={onKeyDown}
      onDoubleClick={() => set(defaultSettings[setting])}
      onPointerDown={(event) => {
        drag.current = { at: event.clientX, value };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
