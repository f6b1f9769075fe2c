import { Plus, Search, Trash2 } from "lucide-react";
import { useMemo, useState } from "react";
import {
  Button as AriaButton, Collection, Input, ListBox, ListBoxItem, ListLayout, Menu, MenuItem, Popover, SearchField, Virtualizer,
} from "react-aria-components";
import type { ArticleSummary } from "../../shared/article.ts";
import { interfaceSentences, NBSP } from "../../shared/fr.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import { duplicateArticle, newArticle, openArticle, restoreArticle, showTrash, trashArticle } from "../state/actions.ts";
import { useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { ArticleRow, rowHeight } from "./ArticleRow.tsx";
import { matches } from "./filter.ts";
import styles from "./LibraryPanel.module.css";

/** The list of articles, and the way to all of them. */
export function LibraryPanel() {
  const { articles, trashed, showTrash: inTrash } = useApp();
  const openId = useApp(({ session }) => session?.id ?? null);
  const [query, setQuery] = useState("");
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const list = inTrash ? trashed : articles;
  const shown = useMemo(() => (query.trim() === "" ? list : list.filter((article) => matches(article, query))), [list, query]);

  return (
    <nav
      className={styles.panel}
      aria-label="Bibliothèque"
      onContextMenu={(event) => {
        // A click always has an element for target.
        const row = (event.target as Element).closest<HTMLElement>("[data-article]");
        const id = Number(row?.dataset["article"]);
        if (row === null || !Number.isInteger(id)) return;
        event.preventDefault();
        setMenu({ id, anchor: row });
      }}
    >
      <header className={styles.head}>
        <SearchField className={styles.search ?? ""} aria-label="Rechercher dans la bibliothèque" value={query} onChange={setQuery}>
          <Search size={14} aria-hidden className={styles.glass} />
          <Input className={styles.input ?? ""} placeholder="Rechercher" />
        </SearchField>
        <Button look="icon" label="Nouvel article" shortcut="Ctrl+N" onPress={() => void newArticle()}>
          <Plus size={17} aria-hidden />
        </Button>
      </header>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
        <ListBox
          className={styles.list ?? ""}
          aria-label="Articles"
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={openId === null ? [] : [openId]}
          onSelectionChange={(keys) => {
            const [id] = keys === "all" ? [] : [...keys];
            if (typeof id === "number") void openArticle(id);
          }}
          renderEmptyState={() => <Empty query={query} inTrash={inTrash} />}
        >
          <Collection items={shown}>
            {(article: ArticleSummary) => (
              <ListBoxItem id={article.id} textValue={article.titre || interfaceSentences.untitled} className={styles.item ?? ""}>
                <ArticleRow article={article} />
              </ListBoxItem>
            )}
          </Collection>
        </ListBox>
      </Virtualizer>
      <footer className={styles.foot}>
        <span>{countText(shown.length, inTrash)}</span>
        <AriaButton className={styles.trash ?? ""} onPress={() => void showTrash(!inTrash)}>
          {inTrash ? "Tous les articles" : (<><Trash2 size={13} aria-hidden /> Corbeille</>)}
        </AriaButton>
      </footer>
      <ArticleMenu place={menu} inTrash={inTrash} onClose={() => setMenu(null)} />
    </nav>
  );
}

interface MenuPlace {
  readonly id: number;
  readonly anchor: Element;
}

function ArticleMenu({ place, inTrash, onClose }: { readonly place: MenuPlace | null; readonly inTrash: boolean; readonly onClose: () => void }) {
  if (place === null) return null;
  const { id, anchor } = place;
  return (
    <Popover className={styles.menu ?? ""} triggerRef={{ current: anchor }} isOpen onOpenChange={onClose} placement="bottom start" offset={-12}>
      <Menu
        aria-label="Article"
        autoFocus="first"
        onClose={onClose}
        onAction={(key) => {
          if (key === "restore") void restoreArticle(id);
          if (key === "duplicate") void duplicateArticle(id);
          if (key === "trash") void trashArticle(id);
          if (key === "rename") void openArticle(id).then(() => document.querySelector<HTMLElement>("[data-field='titre']")?.focus());
        }}
      >
        {inTrash ? (
          <MenuItem id="restore" className={styles.entry ?? ""}>Restaurer</MenuItem>
        ) : (
          <>
            <MenuItem id="rename" className={styles.entry ?? ""}>Renommer</MenuItem>
            <MenuItem id="duplicate" className={styles.entry ?? ""}>Dupliquer</MenuItem>
            <MenuItem id="trash" className={styles.entry ?? ""}>Mettre à la corbeille</MenuItem>
          </>
        )}
      </Menu>
    </Popover>
  );
}

function Empty({ query, inTrash }: { readonly query: string; readonly inTrash: boolean }) {
  if (query.trim() !== "") return <p className={styles.empty}>Aucun article ne contient ces mots. Essayez-en un seul, ou le début d’un mot.</p>;
  if (inTrash) return <p className={styles.empty}>La corbeille est vide. Les articles que vous y mettez restent ici jusqu’à ce que vous les restauriez.</p>;
  return (
    <div className={styles.empty}>
      <p>Vos articles seront ici. Tout ce que vous écrivez est enregistré sur cet ordinateur, au fil de la frappe.</p>
      <Button onPress={() => void newArticle()}>Écrire un article</Button>
    </div>
  );
}

function countText(count: number, inTrash: boolean): string {
  const noun = count < 2 ? "article" : "articles";
  const counted = `${formatInteger(count)}${NBSP}${noun}`;
  return inTrash ? `${counted} dans la corbeille` : counted;
}
