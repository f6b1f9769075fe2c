import type { Settings } from "../../shared/settings-schema.ts";
import { useApp } from "./store.ts";

/** One of the settings, for who reads it and hears of its changes without React. */
export interface Setting<T> {
  getState(): T;
  /** Calls back when it has changed; the answer stops it. */
  subscribe(listener: () => void): () => void;
}

/** The setting of that name. */
export function settingOf<K extends keyof Settings>(name: K): Setting<Settings[K]> {
  return {
    getState: () => useApp.getState().settings[name],
    subscribe: (listener) =>
      useApp.subscribe((now, before) => {
        if (now.settings[name] !== before.settings[name]) listener();
      }),
  };
}
