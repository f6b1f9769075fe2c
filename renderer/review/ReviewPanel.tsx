import { ChevronDown, ChevronUp } from "lucide-react";
import { reviewPanelSentences as say } from "../../shared/fr/review.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import { isChange, type ReviewMark } from "../../shared/review/marks.ts";
import { decideMark } from "../editor/review.ts";
import { dispatch } from "../state/dispatch.ts";
import type { Session } from "../state/document-session.ts";
import { useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { shortcutOf } from "../ui/shortcut.ts";
import { ReviewItem } from "./ReviewItem.tsx";
import styles from "./ReviewPanel.module.css";
import { useReview } from "./use-review.ts";

/** More marks than this are not listed one by one. */
const maxListed = 200;

/** « Relecture »: the changes that wait and the remarks, each to be accepted or refused. */
export function ReviewPanel({ session }: { readonly session: Session }) {
  const { marks, look } = useReview(session);
  const changes = marks.filter(isChange).length;
  const others = marks.length - maxListed;
  const decide = (mark: ReviewMark, verdict: "accept" | "refuse") => {
    const { editor } = useApp.getState();
    if (editor !== null) decideMark(editor.view, mark, verdict);
    // Buttons of before would speak of places that have moved.
    look();
  };
  return (
    <section className={styles.panel} aria-label={say.review}>
      <div className={styles.head}>
        <h2 className={styles.title}>{say.review}</h2>
        <Button look="icon" label={say.previous} shortcut={shortcutOf("review.previous")} isDisabled={marks.length === 0} onPress={() => dispatch("review.previous")}>
          <ChevronUp size={16} aria-hidden />
        </Button>
        <Button look="icon" label={say.next} shortcut={shortcutOf("review.next")} isDisabled={marks.length === 0} onPress={() => dispatch("review.next")}>
          <ChevronDown size={16} aria-hidden />
        </Button>
      </div>
      <div className={styles.summary}>
        <p className={styles.state} role="status">{marks.length === 0 ? say.nothing : say.count(formatInteger(changes), formatInteger(marks.length - changes))}</p>
        {marks.length === 0 || session.readOnly ? null : (
          <span className={styles.buttons}>
            <Button look="small" onPress={() => dispatch("review.acceptAll")}>{say.acceptAll}</Button>
            <Button look="small" onPress={() => dispatch("review.refuseAll")}>{say.refuseAll}</Button>
          </span>
        )}
      </div>
      {marks.length === 0 ? null : (
        <ol className={styles.list}>
          {marks.slice(0, maxListed).map((mark) => (
            <ReviewItem
              key={`${mark.kind}-${mark.from}-${mark.to}`}
              mark={mark}
              session={session}
              onGo={() => useApp.getState().editor?.goTo(mark.from, mark.to)}
              onDecide={(verdict) => decide(mark, verdict)}
            />
          ))}
          {others > 0 ? <li className={styles.more}>{say.others(formatInteger(others))}</li> : null}
        </ol>
      )}
    </section>
  );
}
