import type { ReactNode } from "react";
import styles from "./FichePanel.module.css";

/** Fields that go together, under their name. */
export function Section({ title, help, children }: { readonly title: string; readonly help?: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.section}>
      <legend className={styles.legend}>
        {title}
        {help === undefined ? null : <span className={styles.help}>{help}</span>}
      </legend>
      {children}
    </fieldset>
  );
}
