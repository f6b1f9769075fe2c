import { exportOptionSentences as say } from "../../shared/fr/exports.ts";
import { leftOutOf } from "../../shared/markdown/left-out.ts";
import { documentOf } from "../editor/document-field.ts";
import type { Session } from "../state/document-session.ts";
import styles from "./ExportDialog.module.css";

/** What stays in the house, counted; nothing when there is nothing. */
export function LeftOutLine({ session }: { readonly session: Session }) {
  const { notes, remarks, comments, reviews, fields } = leftOutOf(session.fields.getState(), documentOf(session.state));
  const parts = [
    notes > 0 ? say.leftOutNotes(notes) : "",
    remarks > 0 ? say.leftOutRemarks(remarks) : "",
    comments > 0 ? say.leftOutComments(comments) : "",
    reviews > 0 ? say.leftOutReviews(reviews) : "",
    fields > 0 ? say.leftOutFields(fields) : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : <p className={styles.leftOut}>{say.leftOut(parts.join(", "))}</p>;
}
