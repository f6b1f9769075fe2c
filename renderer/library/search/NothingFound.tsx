import { searchSentences as say } from "../../../shared/fr/search.ts";
import styles from "./NothingFound.module.css";

/** What the list says when a search finds nothing: what else can be searched, and how. */
export function NothingFound() {
  return (
    <div className={styles.nothing}>
      <p>{say.nothingFound}</p>
      <dl>
        {say.syntax.map(([example, meaning]) => (
          <div key={example}>
            <dt>{example}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
