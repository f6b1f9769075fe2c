import { ArrowLeft, Plus, Search, Trash2, X } from "lucide-react";
import { type KeyboardEvent, type SyntheticEvent, useDeferredValue, useMemo, useState } from "react";
import { Button as AriaButton, Collection, Input, ListBox, ListBoxItem, ListLayout, SearchField, Virtualizer } from "react-aria-components";
import type { ArticleSummary } from "../../shared/article.ts";
import { interfaceSentences } from "../../shared/fr.ts";
import { librarySentences as say } from "../../shared/fr/library.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import { newArticle, openArticle, showTrash, trashArticle } from "../state/actions.ts";
import { useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { shortcutOf } from "../ui/shortcut.ts";
import { ArticleMenu, type MenuPlace } from "./ArticleMenu.tsx";
import { ArticleRow, rowHeight } from "./ArticleRow.tsx";
import { EmptyList } from "./EmptyList.tsx";
import { matches } from "./filter.ts";
import { useWholeList } from "./use-whole-list.ts";
import styles from "./LibraryPanel.module.css";

/** The list of articles, and the way to all of them. */
export function LibraryPanel() {
  const inTrash = useApp(({ showTrash: shown }) => shown);
  const list = useApp(({ articles, trashed, showTrash: shown }) => (shown ? trashed : articles));
  const openId = useApp(({ session }) => session?.id ?? null);
  const [query, setQuery] = useState("");
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  // What is typed shows at once; the list follows as soon as it can.
  const asked = useDeferredValue(query.trim());
  const isSearch = asked !== "";
  const shown = useMemo(() => (asked === "" ? list : list.filter((article) => matches(article, asked))), [list, asked]);
  const rows = useWholeList(shown);

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
        <SearchField className={styles.search ?? ""} aria-label={say.search} value={query} onChange={setQuery}>
          <Search size={14} aria-hidden className={styles.glass} />
          <Input className={styles.input ?? ""} placeholder={say.searchHint} />
          {query === "" ? null : (
            <AriaButton className={styles.clear ?? ""} aria-label={say.clearSearch}>
              <X size={13} aria-hidden />
            </AriaButton>
          )}
        </SearchField>
        <Button look="icon" label={say.create} shortcut={shortcutOf("article.new")} onPress={() => void newArticle()}>
          <Plus size={17} aria-hidden />
        </Button>
      </header>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
        <ListBox
          className={styles.list ?? ""}
          aria-label={say.list}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={openId === null ? [] : [openId]}
          onSelectionChange={(keys) => {
            const [id] = keys === "all" ? [] : [...keys];
            if (typeof id === "number") void openArticle(id);
          }}
          renderEmptyState={() => <EmptyList isSearch={isSearch} inTrash={inTrash} />}
        >
          <Collection items={rows}>
            {(article: ArticleSummary) => (
              <ListBoxItem id={article.id} textValue={titleOf(article)} className={styles.item ?? ""}>
                <ArticleRow article={article} />
              </ListBoxItem>
            )}
          </Collection>
        </ListBox>
      </Virtualizer>
      <footer className={styles.foot}>
        <span role="status">{isSearch ? say.found(countText(shown.length), formatInteger(list.length)) : countText(list.length)}</span>
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
