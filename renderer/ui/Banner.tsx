import type { ReactNode } from "react";
import styles from "./Banner.module.css";

interface Props {
  readonly text: string;
  /** Whether something is at risk; otherwise it only explains. */
  readonly isProblem?: boolean;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** A sentence above the page that stays as long as it is true. */
export function Banner({ text, isProblem = false, children }: Props) {
  return (
    <div className={isProblem ? styles.problem : styles.banner} role={isProblem ? "alert" : "note"}>
      <p>{text}</p>
      {children}
    </div>
  );
}
