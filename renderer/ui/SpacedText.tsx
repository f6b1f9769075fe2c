import { NBSP, NNBSP } from "../../shared/fr.ts";
import styles from "./SpacedText.module.css";

/** A stretch of an article in the interface, its no-break spaces drawn as in the editor: a correction may change nothing else. */
export function SpacedText({ text }: { readonly text: string }) {
  const pieces = text.split(spaces);
  return pieces.map((piece, index) => {
    const look = piece === NNBSP ? styles.narrow : piece === NBSP ? styles.wide : undefined;
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other identity than its place.
    return look === undefined ? piece : <span key={index} className={look}>{piece}</span>;
  });
}

const spaces = new RegExp(`([${NBSP}${NNBSP}])`);
