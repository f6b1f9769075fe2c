import { ArrowLeft, Plus, Trash2 } from "lucide-react";
import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from "react";
import { Button as AriaButton, Collection, ListBox, ListBoxItem, ListLayout, Virtualizer } from "react-aria-components";
import type { ArticleSummary } from "../../shared/article.ts";
import { interfaceSentences } from "../../shared/fr.ts";
import { librarySentences as say } from "../../shared/fr/library.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import { newArticle, openArticle, showTrash, trashArticle } from "../state/actions.ts";
import { useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { shortcutOf } from "../ui/shortcut.ts";
import { ArticleMenu, type MenuPlace } from "./ArticleMenu.tsx";
import { ArticleRow, foundRowHeight, rowHeight } from "./ArticleRow.tsx";
import { EmptyList } from "./EmptyList.tsx";
import { countText as foundText } from "./search/count-text.ts";
import { SearchBox } from "./search/SearchBox.tsx";
import { useFound, useSearch } from "./search/use-search.ts";
import { useWholeList } from "./use-whole-list.ts";
import styles from "./LibraryPanel.module.css";

/** The list of articles, and the way to all of them. */
export function LibraryPanel() {
  const inTrash = useApp(({ showTrash: shown }) => shown);
  const list = useApp(({ articles, trashed, showTrash: shown }) => (shown ? trashed : articles));
  const openId = useApp(({ session }) => session?.id ?? null);
  const [query, setQuery] = useState("");
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const results = useSearch(query, inTrash, list);
  const isSearch = query.trim() !== "";
  const shown = useFound(list, results);
  const rows = useWholeList(shown);
  const listBox = useRef<HTMLDivElement>(null);
  const open = (id: number) => void openArticle(id, results?.terms);

  const openMenu = (event: SyntheticEvent) => {
    const row = rowOf(event.target);
    const article = list.find(({ id }) => id === row?.id);
    if (row === null || article === undefined) return;
    event.preventDefault();
    setMenu({ id: article.id, title: titleOf(article), anchor: row.element });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rowOf(event.target);
    if (row === null || inTrash || event.key !== "Delete") return;
    event.preventDefault();
    void trashArticle(row.id);
  };

  return (
    <nav className={styles.panel} aria-label={say.library} onContextMenu={openMenu} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <SearchBox
          text={query}
          onChange={setQuery}
          onEnter={() => {
            const [first] = shown;
            if (isSearch && first !== undefined) open(first.id);
          }}
          onDown={() => listBox.current?.focus()}
        />
        <Button look="icon" label={say.create} shortcut={shortcutOf("article.new")} onPress={() => void newArticle()}>
          <Plus size={17} aria-hidden />
        </Button>
      </header>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: results === null ? rowHeight : foundRowHeight }}>
        <ListBox
          ref={listBox}
          className={styles.list ?? ""}
          aria-label={say.list}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={openId === null ? [] : [openId]}
          onSelectionChange={(keys) => {
            const [id] = keys === "all" ? [] : [...keys];
            if (typeof id === "number") open(id);
          }}
          renderEmptyState={() => <EmptyList isSearch={isSearch} isAnswered={results !== null} inTrash={inTrash} />}
        >
          <Collection items={rows} dependencies={[results]}>
            {(article: ArticleSummary) => (
              <ListBoxItem id={article.id} textValue={titleOf(article)} className={styles.item ?? ""}>
                <ArticleRow article={article} results={results} />
              </ListBoxItem>
            )}
          </Collection>
        </ListBox>
      </Virtualizer>
      <footer className={styles.foot}>
        <span role="status">{isSearch ? foundText(results, shown.length) : countText(list.length)}</span>
        <AriaButton className={styles.trash ?? ""} onPress={() => void showTrash(!inTrash)}>
          {inTrash ? <ArrowLeft size={13} aria-hidden /> : <Trash2 size={13} aria-hidden />}
          {inTrash ? say.toArticles : say.toTrash}
        </AriaButton>
      </footer>
      {menu === null ? null : <ArticleMenu place={menu} inTrash={inTrash} onClose={() => setMenu(null)} />}
    </nav>
  );
}

/** The row that an event comes from, by mouse or by keyboard. */
function rowOf(target: EventTarget): { readonly id: number; readonly element: Element } | null {
  const element = target instanceof Element ? target.closest("[role='option']") : null;
  const id = Number(element?.querySelector<HTMLElement>("[data-article]")?.dataset["article"]);
  return element === null || !Number.isInteger(id) ? null : { id, element };
}

function titleOf({ titre }: ArticleSummary): string {
  return titre || interfaceSentences.untitled;
}

function countText(count: number): string {
  return say.count(formatInteger(count), count > 1);
}
