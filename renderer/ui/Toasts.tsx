import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { pageSentences as say } from "../../shared/fr/page.ts";
import { closeToast, type Toast, useApp } from "../state/store.ts";
import { Button } from "./Button.tsx";
import styles from "./Toasts.module.css";

/** How long a sentence stays, in ms: long enough to read it twice and to act. */
const stayMs = 8_000;

/** Sentences that pass; those that say that something failed stay until they are closed. */
export function Toasts() {
  const { toasts, announcement } = useApp();
  return (
    <>
      <div className={styles.stack}>
        {toasts.map((toast) => (
          <Sentence key={toast.id} toast={toast} />
        ))}
      </div>
      <div className={styles.spoken} aria-live="polite">{announcement}</div>
    </>
  );
}

function Sentence({ toast: { id, text, isError, action } }: { readonly toast: Toast }) {
  // Under the pointer or with the focus in it, it waits: one may be about to act.
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (isError || held) return undefined;
    const timer = setTimeout(() => closeToast(id), stayMs);
    return () => clearTimeout(timer);
  }, [id, isError, held]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing happens on these events but waiting.
    <div
      className={isError ? styles.error : styles.toast}
      role={isError ? "alert" : "log"}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{text}</p>
      {action === undefined ? null : (
        <Button
          look="small"
          onPress={() => {
            closeToast(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <Button look="icon" label={say.closeMessage} onPress={() => closeToast(id)}>
        <X size={15} aria-hidden />
      </Button>
    </div>
  );
}
