import { librarySentences as say } from "../../shared/fr/library.ts";
import { newArticle, openSample } from "../state/actions.ts";
import { Button } from "../ui/Button.tsx";
import { NothingFound } from "./search/NothingFound.tsx";
import styles from "./EmptyList.module.css";

/** What the list says when it has nothing to show, and what to do then. */
export function EmptyList({ isSearch, isAnswered, inTrash }: {
  readonly isSearch: boolean;
  readonly isAnswered: boolean;
  readonly inTrash: boolean;
}) {
  if (isSearch) return isAnswered ? <NothingFound /> : null;
  if (inTrash) return <p className={styles.empty}>{say.emptyTrash}</p>;
  return (
    <div className={styles.empty}>
      <p>{say.empty}</p>
      <Button onPress={() => void newArticle()}>{say.write}</Button>
      <Button onPress={() => void openSample()}>{say.sample}</Button>
    </div>
  );
}
