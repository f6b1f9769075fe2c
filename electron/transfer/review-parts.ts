import { readReview } from "../../shared/import/docx-review.ts";
import type { WordReview } from "../../shared/import/docx-review-types.ts";
import { readZip } from "./zip.ts";

const paths = { document: "word/document.xml", footnotes: "word/footnotes.xml", comments: "word/comments.xml", core: "docProps/core.xml" } as const;

/** What a reviewer did in a .docx file. Throws `Failure` `file-unreadable` or `too-large`. */
export function reviewIn(bytes: Buffer): WordReview {
  const files = readZip(bytes, new Set(Object.values(paths)));
  const part = (name: keyof typeof paths) => files.get(paths[name])?.toString("utf8") ?? "";
  return readReview({ document: part("document"), footnotes: part("footnotes"), comments: part("comments"), core: part("core") });
}
