import { Menu, MenuItem, Popover, Separator } from "react-aria-components";
import { librarySentences as say } from "../../shared/fr/library.ts";
import { listSentences as list } from "../../shared/fr/list.ts";
import { duplicateArticle, renameArticle, restoreArticle, trashArticle } from "../state/actions.ts";
import { changeArticles } from "../state/many.ts";
import { useApp } from "../state/store.ts";
import styles from "./ArticleMenu.module.css";

/** The row whose menu is asked for. */
export interface MenuPlace {
  readonly id: number;
  readonly title: string;
  readonly isArchived: boolean;
  readonly anchor: Element;
}

/** What can be done with an article of the list, open or not. */
export function ArticleMenu({ place, inTrash, onClose }: { readonly place: MenuPlace; readonly inTrash: boolean; readonly onClose: () => void }) {
  const { id, title, isArchived, anchor } = place;
  return (
    <Popover className={styles.popover ?? ""} triggerRef={{ current: anchor }} isOpen onOpenChange={onClose} placement="bottom start" offset={-16} crossOffset={24}>
      <Menu aria-label={say.menu(title)} autoFocus="first" className={styles.menu ?? ""} onClose={onClose}>
        {inTrash ? (
          <>
            <MenuItem className={styles.entry ?? ""} onAction={() => void restoreArticle(id)}>{say.restore}</MenuItem>
            <Separator className={styles.separator ?? ""} />
            <MenuItem className={styles.entry ?? ""} onAction={() => useApp.setState({ dialog: "remove", removing: { id, title } })}>{say.remove}</MenuItem>
          </>
        ) : (
          <>
            <MenuItem className={styles.entry ?? ""} onAction={() => void renameArticle(id)}>{say.rename}</MenuItem>
            <MenuItem className={styles.entry ?? ""} onAction={() => void duplicateArticle(id)}>{say.duplicate}</MenuItem>
            <Separator className={styles.separator ?? ""} />
            <MenuItem className={styles.entry ?? ""} onAction={() => void changeArticles([id], { kind: "archive", archived: !isArchived })}>{isArchived ? list.unarchive : list.archive}</MenuItem>
            <MenuItem className={styles.entry ?? ""} onAction={() => void trashArticle(id)}>{say.trash}</MenuItem>
          </>
        )}
      </Menu>
    </Popover>
  );
}
