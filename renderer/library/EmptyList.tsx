import { librarySentences as say } from "../../shared/fr/library.ts";
import { listSentences as list } from "../../shared/fr/list.ts";
import { countFilters, noFilters } from "../../shared/library/view.ts";
import { newArticle, openSample } from "../state/actions.ts";
import { useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { NothingFound } from "./search/NothingFound.tsx";
import styles from "./EmptyList.module.css";

/** What the list says when it has nothing to show, and what to do then. */
export function EmptyList({ isSearch, isAnswered, inTrash }: {
  readonly isSearch: boolean;
  readonly isAnswered: boolean;
  readonly inTrash: boolean;
}) {
  const filters = useApp((state) => state.filters);
  if (isSearch) return isAnswered ? <NothingFound /> : null;
  if (countFilters(filters) > 0) {
    const isArchives = filters.archives === true && countFilters(filters) === 1;
    return (
      <div className={styles.empty}>
        <p>{isArchives ? list.noArchive : list.noMatch}</p>
        <Button onPress={() => useApp.setState({ filters: noFilters })}>{list.clear}</Button>
      </div>
    );
  }
  if (inTrash) return <p className={styles.empty}>{say.emptyTrash}</p>;
  return (
    <div className={styles.empty}>
      <p>{say.empty}</p>
      <Button onPress={() => void newArticle()}>{say.write}</Button>
      <Button onPress={() => void openSample()}>{say.sample}</Button>
    </div>
  );
}
