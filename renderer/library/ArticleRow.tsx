import { Lock } from "lucide-react";
import type { ArticleSummary } from "../../shared/article.ts";
import { firstOfMonth } from "../../shared/first-of-month.ts";
import { interfaceSentences, statusNames } from "../../shared/fr.ts";
import { librarySentences as say } from "../../shared/fr/library.ts";
import { listSentences } from "../../shared/fr/list.ts";
import { isDue } from "../../shared/library/view.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import { timeLeft } from "../../shared/time-left.ts";
import { useMinute } from "../state/minute.ts";
import { FoundExtract } from "./search/FoundExtract.tsx";
import { FoundTitle } from "./search/FoundTitle.tsx";
import type { SearchResults } from "./search/use-search.ts";
import styles from "./ArticleRow.module.css";

/** Height of a row, in CSS pixels: the list lays out only what is on the screen. */
export const rowHeight = 76;
/** The same for what a search has found, with its extract. */
export const foundRowHeight = 116;

/** One article in the list: title, then what a newsroom asks first. */
export function ArticleRow({ article, results }: { readonly article: ArticleSummary; readonly results: SearchResults | null }) {
  const { id, titre, statut, signes, bouclage, embargo } = article;
  const now = useMinute();
  return (
    <div className={styles.row} data-article={id}>
      <div className={titre === "" ? styles.untitled : styles.title}><FoundTitle title={titre || interfaceSentences.untitled} results={results} /></div>
      {results === null ? null : <FoundExtract id={id} results={results} />}
      <div className={styles.facts}>
        <span className={styles.status} data-status={statut}>
          {statusNames[statut]}
        </span>
        <span>{say.signes(formatInteger(signes), signes > 1)}</span>
        <span className={styles.times}>
          {embargo !== null && embargo > now ? <Lock size={11} aria-label={listSentences.underEmbargo} /> : null}
          <When article={article} isLate={bouclage !== null && bouclage < now} now={now} />
        </span>
      </div>
    </div>
  );
}

/** What is left before the bouclage of a piece to come; otherwise when it was last written to. */
function When({ article, isLate, now }: { readonly article: ArticleSummary; readonly isLate: boolean; readonly now: number }) {
  const { bouclage, updatedAt } = article;
  if (bouclage === null || !isDue(article)) return <time dateTime={new Date(updatedAt).toISOString()}>{dateText(updatedAt)}</time>;
  return <time className={isLate ? styles.late : styles.due} dateTime={new Date(bouclage).toISOString()}>{timeLeft(bouclage, now)}</time>;
}

const hour = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "short" });
const year = new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "short", year: "numeric" });

/** The hour today, the day this year, the date before. */
function dateText(at: number): string {
  const date = new Date(at);
  const now = new Date();
  if (date.toDateString() === now.toDateString()) return hour.format(date);
  return firstOfMonth((date.getFullYear() === now.getFullYear() ? day : year).format(date));
}
