import { interfaceSentences } from "../../shared/fr.ts";
import { batchSentences as say } from "../../shared/fr/exports.ts";
import type { ArticleSummary } from "../../shared/article.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./BatchDialog.module.css";

interface Props {
  readonly articles: readonly ArticleSummary[];
  readonly chosen: ReadonlySet<number>;
  readonly isDisabled: boolean;
  readonly onChange: (chosen: ReadonlySet<number>) => void;
}

/** The articles of the library, each with a box. */
export function ArticleChecks({ articles, chosen, isDisabled, onChange }: Props) {
  const toggle = (id: number) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  const areAll = articles.length > 0 && articles.every(({ id }) => chosen.has(id));
  return (
    <fieldset className={styles.articles} disabled={isDisabled}>
      <legend>{say.articles}</legend>
      <div className={styles.all}>
        <Button look="bar" isDisabled={isDisabled} onPress={() => onChange(new Set(areAll ? [] : articles.map(({ id }) => id)))}>
          {areAll ? say.none : say.all}
        </Button>
      </div>
      <div className={styles.list}>
        {articles.map(({ id, titre }) => (
          <label key={id} className={styles.article}>
            <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
            <span>{titre === "" ? interfaceSentences.untitled : titre}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
