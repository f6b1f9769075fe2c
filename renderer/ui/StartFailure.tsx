import { pageSentences as say } from "../../shared/fr/page.ts";
import styles from "./StartFailure.module.css";

/** In place of the window's contents when the library does not answer. */
export function StartFailure({ reason }: { readonly reason: string }) {
  return (
    <main className={styles.page} role="alert">
      <h1>{say.startFailed}</h1>
      <p>{reason}</p>
      <p>{say.startFailedHelp}</p>
    </main>
  );
}
