import { Fragment } from "react";
import styles from "./Marked.module.css";

/** A text with some of its stretches marked: text nodes only, whatever it holds. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly (readonly [from: number, to: number])[] }) {
  let at = 0;
  const pieces = marks.map(([from, to]) => {
    const before = text.slice(at, from);
    at = to;
    return (
      <Fragment key={from}>
        {before}
        <mark className={styles.mark}>{text.slice(from, to)}</mark>
      </Fragment>
    );
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
