import { X } from "lucide-react";
import { closeToast, useApp } from "../state/store.ts";
import { Button } from "./Button.tsx";
import styles from "./Toasts.module.css";

/** Sentences that pass; those that say that something failed stay until they are closed. */
export function Toasts() {
  const { toasts, announcement } = useApp();
  return (
    <>
      <div className={styles.stack}>
        {toasts.map(({ id, text, isError, action }) => (
          <div key={id} className={isError ? styles.error : styles.toast} role={isError ? "alert" : "log"}>
            <p>{text}</p>
            {action === undefined ? null : (
              <Button
                onPress={() => {
                  closeToast(id);
                  action.run();
                }}
              >
                {action.label}
              </Button>
            )}
            <Button look="icon" label="Fermer le message" onPress={() => closeToast(id)}>
              <X size={15} aria-hidden />
            </Button>
          </div>
        ))}
      </div>
      <div className={styles.spoken} aria-live="polite">{announcement}</div>
    </>
  );
}
