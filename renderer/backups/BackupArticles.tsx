import { useCallback, useEffect, useState } from "react";
import { Input, Label, SearchField } from "react-aria-components";
import { failures } from "../../shared/fr.ts";
import { backupSentences as say } from "../../shared/fr/backups.ts";
import type { BackupArticle, BackupRow } from "../../shared/ipc.ts";
import { Failure } from "../../shared/result.ts";
import { ask } from "../bridge.ts";
import { readImages } from "../images/image-names.ts";
import { receive } from "../state/actions.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./BackupList.module.css";
import { dateText } from "./texts.ts";

/** Rows drawn at once; a title narrows them down. */
const drawn = 200;

/** The articles of one copy, each of which can be taken back as a new article. */
export function BackupArticles({ row, onBack }: { readonly row: BackupRow; readonly onBack: () => void }) {
  const [articles, setArticles] = useState<readonly BackupArticle[]>([]);
  const [wanted, setWanted] = useState("");
  const [said, setSaid] = useState("");
  const { name, place } = row;

  const list = useCallback(() => ask("listBackupArticles", { name, place }).then(setArticles, (error: unknown) => setSaid(sentenceOf(error))), [name, place]);
  useEffect(() => void list(), [list]);

  const restore = async (article: BackupArticle) => {
    try {
      const summary = await ask("restoreBackupArticle", { name, place, id: article.id });
      receive(summary);
      await readImages();
      setSaid(say.restoredOne(summary.titre));
      await list();
    } catch (error) {
      setSaid(sentenceOf(error));
    }
  };
  const found = articles.filter(({ titre }) => folded(titre).includes(folded(wanted)));

  return (
    <section aria-label={say.articlesOf(dateText(row.at))}>
      <div className={styles.head}>
        <Button look="small" onPress={onBack}>{say.back}</Button>
        <span className={styles.date}>{dateText(row.at)}</span>
        <SearchField className={styles.search ?? ""} value={wanted} onChange={setWanted}>
          <Label className={styles.hidden ?? ""}>{say.searchArticles}</Label>
          <Input placeholder={say.searchArticles} className={styles.input ?? ""} />
        </SearchField>
      </div>
      <div role="status" className={styles.said}>{said}</div>
      <ul className={styles.list} aria-label={say.articleList}>
        {found.slice(0, drawn).map((article) => (
          <li key={article.id} className={styles.row}>
            <div className={styles.what}>
              <span className={styles.date}>{article.titre || say.untitled}</span>
              <span className={styles.facts}>{`${dateText(article.updatedAt)} · ${say.comparisons[article.state]}`}</span>
            </div>
            <Button look="small" onPress={() => void restore(article)}>{say.restoreOne}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentenceOf(error: unknown): string {
  return failures[error instanceof Failure ? error.code : "internal"];
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
