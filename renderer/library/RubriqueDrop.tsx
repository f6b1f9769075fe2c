import { useMemo, useState } from "react";
import type { ArticleId, ArticleSummary } from "../../shared/article.ts";
import { listSentences as say } from "../../shared/fr/list.ts";
import { rubriquesOf } from "../../shared/library/view.ts";
import { changeArticles } from "../state/many.ts";
import styles from "./RubriqueDrop.module.css";

/** While articles are dragged: the rubriques to drop them on. The keyboard has the menus for that. */
export function RubriqueDrop({ ids, list }: { readonly ids: readonly ArticleId[]; readonly list: readonly ArticleSummary[] }) {
  const names = useMemo(() => rubriquesOf(list), [list]);
  const [over, setOver] = useState<string | null>(null);
  return (
    <section className={styles.places} aria-label={say.dropHere}>
      <p className={styles.title}>{say.dropHere}</p>
      {["", ...names].map((name) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: only the pointer drags; the menus do the same by keyboard.
        <div
          key={name}
          className={name === over ? styles.over : styles.place}
          onDragEnter={() => setOver(name)}
          onDragOver={(event) => {
            event.preventDefault();
            event.dataTransfer.dropEffect = "move";
          }}
          onDrop={(event) => {
            event.preventDefault();
            void changeArticles(ids, { kind: "rubrique", rubrique: name });
          }}
        >
          {name || say.noRubrique}
        </div>
      ))}
    </section>
  );
}
