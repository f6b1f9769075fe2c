import { reviewPanelSentences as say } from "../../shared/fr/review.ts";
import type { Range } from "../../shared/markdown/reread.ts";
import type { ReviewMark } from "../../shared/review/marks.ts";
import { documentOf } from "../editor/document-field.ts";
import type { Session } from "../state/document-session.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./ReviewItem.module.css";

/** As much of a change as tells which it is. */
const shownLength = 140;

interface Props {
  readonly mark: ReviewMark;
  readonly session: Session;
  readonly onGo: () => void;
  readonly onDecide: (verdict: "accept" | "refuse") => void;
}

/** A change with what it cuts and adds, or a remark; who made it and when. */
export function ReviewItem({ mark, session, onGo, onDecide }: Props) {
  const { kind, before, after, author, date, remark } = mark;
  const { text } = documentOf(session.state);
  const shown = (range: Range | null) => {
    if (range === null || range.to > text.length) return "";
    const said = text.slice(range.from, Math.min(range.to, range.from + shownLength)).replace(/\{>>[^]*?<<\}/g, "");
    return range.to - range.from > shownLength ? `${said}…` : said;
  };
  const isRemark = kind === "comment" || kind === "passage";
  return (
    <li className={styles.item}>
      <button type="button" className={styles.what} onClick={onGo}>
        <span className={styles.kind}>{say.kinds[kind]}</span>
        <span className={styles.words}>
          {isRemark ? <q className={styles.passage}>{shown(before)}</q> : null}
          {!isRemark && before !== null ? <del className={styles.cut}>{shown(before)}</del> : null}
          {!isRemark && after !== null ? <ins className={styles.added}>{shown(after)}</ins> : null}
          {remark === "" ? null : <span className={styles.remark}>{remark}</span>}
        </span>
        {author === "" ? null : <span className={styles.who}>{say.who(author, dateText(date))}</span>}
      </button>
      <span className={styles.buttons}>
        {isRemark ? (
          <Button look="small" isDisabled={session.readOnly} onPress={() => onDecide("accept")}>{say.done}</Button>
        ) : (
          <>
            <Button look="small" isDisabled={session.readOnly} onPress={() => onDecide("accept")}>{say.accept}</Button>
            <Button look="small" isDisabled={session.readOnly} onPress={() => onDecide("refuse")}>{say.refuse}</Button>
          </>
        )}
      </span>
    </li>
  );
}

/** `2026-11-24 10:32` as it is read: 24/11/2026 10:32. */
function dateText(date: string): string {
  return date.replace(/^(\d{4})-(\d\d)-(\d\d)/, "$3/$2/$1");
}
