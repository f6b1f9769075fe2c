import { ArrowLeft, Plus, Trash2 } from "lucide-react";
import { type DragEvent, type KeyboardEvent, type SyntheticEvent, useMemo, useRef, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { ArticleId } from "../../shared/article.ts";
import { librarySentences as say } from "../../shared/fr/library.ts";
import { listSentences } from "../../shared/fr/list.ts";
import { countFilters, viewOf } from "../../shared/library/view.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import { newArticle, openArticle, showTrash, trashArticle } from "../state/actions.ts";
import { changeArticles } from "../state/many.ts";
import { useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { shortcutOf } from "../ui/shortcut.ts";
import { ArticleList, titleOf } from "./ArticleList.tsx";
import { ArticleMenu, type MenuPlace } from "./ArticleMenu.tsx";
import { BatchBar } from "./BatchBar.tsx";
import { ListTools } from "./ListTools.tsx";
import styles from "./LibraryPanel.module.css";
import { RubriqueDrop } from "./RubriqueDrop.tsx";
import { countText as foundText } from "./search/count-text.ts";
import { SearchBox } from "./search/SearchBox.tsx";
import { useFound, useSearch } from "./search/use-search.ts";
import { useChoice } from "./use-choice.ts";
import { useMoment } from "./use-moment.ts";

/** The list of articles, and the way to all of them. */
export function LibraryPanel() {
  const inTrash = useApp(({ showTrash: shown }) => shown);
  const list = useApp(({ articles, trashed, showTrash: shown }) => (shown ? trashed : articles));
  const filters = useApp((state) => state.filters);
  const sort = useApp(({ settings }) => settings.listSort);
  const [query, setQuery] = useState("");
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [dragged, setDragged] = useState<readonly ArticleId[]>([]);
  const results = useSearch(query, inTrash, list);
  const isSearch = query.trim() !== "";
  const found = useFound(list, results);
  const moment = useMoment();
  // What a search has found stays in its own order, best first, and it looks in the archives too.
  const shown = useMemo(
    () => (results === null ? viewOf(found, filters, sort, moment) : viewOf(found, { ...filters, archives: filters.archives === true ? true : null }, "date", moment)),
    [found, filters, results, sort, moment],
  );
  const isFiltered = countFilters(filters) > 0;
  const choice = useChoice(shown, (id) => void openArticle(id, results?.terms));
  const listBox = useRef<HTMLDivElement>(null);

  /** The articles that something done to a row is done to: all that are chosen, when it is one of them. */
  const idsOf = (id: ArticleId): readonly ArticleId[] => (choice.many.some((one) => one.id === id) ? choice.many.map((one) => one.id) : [id]);
  const openMenu = (event: SyntheticEvent) => {
    const row = rowOf(event.target);
    const article = list.find(({ id }) => id === row?.id);
    if (row === null || article === undefined) return;
    event.preventDefault();
    setMenu({ id: article.id, title: titleOf(article), isArchived: article.archivedAt !== null, anchor: row.element });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && choice.many.length > 1) {
      event.preventDefault();
      choice.clear();
    }
    const row = rowOf(event.target);
    if (row === null || inTrash || event.key !== "Delete") return;
    event.preventDefault();
    const ids = idsOf(row.id);
    if (ids.length === 1) void trashArticle(row.id);
    else void changeArticles(ids, { kind: "trash" });
    choice.clear();
  };
  const onDragStart = (event: DragEvent) => {
    const row = rowOf(event.target);
    if (row === null || inTrash) return;
    event.dataTransfer.setData("application/x-marbre-articles", JSON.stringify(idsOf(row.id)));
    event.dataTransfer.effectAllowed = "move";
    setDragged(idsOf(row.id));
  };

  return (
    <nav className={styles.panel} aria-label={say.library} onContextMenu={openMenu} onKeyDown={onKeyDown} onDragStart={onDragStart} onDragEnd={() => setDragged([])}>
      <header className={styles.head}>
        <SearchBox
          text={query}
          onChange={(typed) => {
            setQuery(typed);
            // What was chosen in one list is not what one means in another.
            if (choice.many.length > 1) choice.clear();
          }}
          onEnter={() => {
            const [first] = shown;
            if (isSearch && first !== undefined) void openArticle(first.id, results?.terms);
          }}
          onDown={() => listBox.current?.focus()}
        />
        <Button look="icon" label={say.create} shortcut={shortcutOf("article.new")} onPress={() => void newArticle()}>
          <Plus size={17} aria-hidden />
        </Button>
      </header>
      <ListTools list={list} />
      <ArticleList listBox={listBox} shown={shown} results={results} isSearch={isSearch} inTrash={inTrash} choice={choice} />
      {choice.many.length > 1 ? (
        <BatchBar chosen={choice.many} inTrash={inTrash} onDone={choice.clear} />
      ) : (
        <footer className={`${styles.foot} ${inTrash && list.length > 0 ? styles.inTrash : ""}`}>
          <span role="status" className={styles.count}>{isSearch ? foundText(results, shown.length) : !isFiltered ? countText(shown.length) : listSentences.some(formatInteger(shown.length), countText(list.length))}</span>
          {inTrash && list.length > 0 ? (
            <AriaButton className={styles.trash ?? ""} onPress={() => useApp.setState({ dialog: "emptyTrash" })}>{listSentences.emptyTrash}</AriaButton>
          ) : null}
          <AriaButton className={styles.trash ?? ""} onPress={() => void showTrash(!inTrash)}>
            {inTrash ? <ArrowLeft size={13} aria-hidden /> : <Trash2 size={13} aria-hidden />}
            {inTrash ? say.toArticles : say.toTrash}
          </AriaButton>
        </footer>
      )}
      {dragged.length > 0 ? <RubriqueDrop ids={dragged} list={list} /> : null}
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

function countText(count: number): string {
  return say.count(formatInteger(count), count > 1);
}
