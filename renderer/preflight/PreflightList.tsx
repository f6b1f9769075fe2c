import { OctagonX, TriangleAlert } from "lucide-react";
import { preflightSentences as say } from "../../shared/fr/preflight.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import type { PreflightItem } from "../../shared/preflight/preflight.ts";
import type { Session } from "../state/document-session.ts";
import { goToItem } from "./preflight-items.ts";
import styles from "./PreflightList.module.css";

/** More items than this are not listed one by one. */
const maxListed = 100;
/** As much of the text as tells where it is. */
const excerptLength = 60;

interface Props {
  readonly items: readonly PreflightItem[];
  readonly session: Session;
  readonly onGo?: (item: PreflightItem) => void;
}

/** Items, each a button that leads to its place. */
export function PreflightList({ items, session, onGo = goToItem }: Props) {
  const others = items.length - maxListed;
  return (
    <ul className={styles.list}>
      {items.slice(0, maxListed).map((item) => {
        const Icon = item.isBlocking ? OctagonX : TriangleAlert;
        const excerpt = excerptOf(item, session);
        return (
          <li key={`${item.check} ${placeOf(item)}`}>
            <button type="button" className={styles.item} data-blocking={item.isBlocking} onClick={() => onGo(item)}>
              <Icon size={16} strokeWidth={1.75} aria-label={item.isBlocking ? say.blocking : say.warning} />
              <span>
                {item.message}
                {excerpt === "" ? null : <span className={styles.excerpt}>{excerpt}</span>}
              </span>
            </button>
          </li>
        );
      })}
      {others > 0 ? <li className={styles.more}>{say.more(formatInteger(others))}</li> : null}
    </ul>
  );
}

function placeOf({ place }: PreflightItem): string {
  return place.kind === "text" ? `${place.from}-${place.to}` : place.field;
}

/** The line that the item is on, around it. */
function excerptOf({ place }: PreflightItem, session: Session): string {
  if (place.kind !== "text") return "";
  const { doc } = session.state;
  if (place.to > doc.length) return "";
  const line = doc.lineAt(place.from);
  const from = Math.max(line.from, place.from - excerptLength / 3);
  const text = doc.sliceString(from, Math.min(line.to, from + excerptLength)).trim();
  return `${from > line.from ? "…" : ""}${text}${from + excerptLength < line.to ? "…" : ""}`;
}
