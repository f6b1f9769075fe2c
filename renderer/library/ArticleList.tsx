import type { RefObject } from "react";
import { Collection, ListBox, ListBoxItem, ListLayout, Virtualizer } from "react-aria-components";
import type { ArticleSummary } from "../../shared/article.ts";
import { interfaceSentences } from "../../shared/fr.ts";
import { librarySentences as say } from "../../shared/fr/library.ts";
import { ArticleRow, foundRowHeight, rowHeight } from "./ArticleRow.tsx";
import styles from "./ArticleList.module.css";
import { EmptyList } from "./EmptyList.tsx";
import type { SearchResults } from "./search/use-search.ts";
import type { Choice } from "./use-choice.ts";
import { useShowOpened } from "./use-show-opened.ts";
import { useWholeList } from "./use-whole-list.ts";

interface Props {
  readonly listBox: RefObject<HTMLDivElement | null>;
  readonly shown: readonly ArticleSummary[];
  readonly results: SearchResults | null;
  readonly isSearch: boolean;
  readonly inTrash: boolean;
  readonly choice: Choice;
}

/** The listbox « Articles »: one is opened by choosing it, several are chosen with Ctrl or Maj. */
export function ArticleList({ listBox, shown, results, isSearch, inTrash, choice }: Props) {
  const rows = useWholeList(shown);
  useShowOpened(listBox, rows, rowHeight);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: results === null ? rowHeight : foundRowHeight }}>
      <ListBox
        ref={listBox}
        className={styles.list ?? ""}
        aria-label={say.list}
        selectionMode="multiple"
        selectionBehavior="replace"
        shouldSelectOnPressUp
        disallowEmptySelection
        selectedKeys={choice.keys}
        onSelectionChange={choice.choose}
        renderEmptyState={() => <EmptyList isSearch={isSearch} isAnswered={results !== null} inTrash={inTrash} />}
      >
        <Collection items={rows} dependencies={[results]}>
          {(article: ArticleSummary) => (
            <ListBoxItem id={article.id} textValue={titleOf(article)} className={styles.item ?? ""} ref={draggable}>
              <ArticleRow article={article} results={results} />
            </ListBoxItem>
          )}
        </Collection>
      </ListBox>
    </Virtualizer>
  );
}

/** A title as the list says it. */
export function titleOf({ titre }: ArticleSummary): string {
  return titre || interfaceSentences.untitled;
}

/** Rows are dragged as the browser drags: React Aria leaves alone what bears the attribute. */
function draggable(element: HTMLElement | null): void {
  element?.setAttribute("draggable", "true");
}
