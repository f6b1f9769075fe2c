import type { Fields } from "../article.ts";
import { reviewMarksOf } from "../review/marks.ts";
import type { MarkdownDocument } from "./document.ts";

/** What of an article stays in the house: how many of each. */
export interface LeftOut {
  /** `:::note` blocks. */
  readonly notes: number;
  /** `%%…%%`, in a paragraph or over several. */
  readonly remarks: number;
  /** `<!-- … -->`. */
  readonly comments: number;
  /** `{>>…<<}`: only a Word document has them, as comments of its own. */
  readonly reviews: number;
  /** Fields of the fiche: notes privées, sources. */
  readonly fields: number;
}

/** Counts what will be left out of the outputs of an article. */
export function leftOutOf(fields: Pick<Fields, "notesPrivees" | "sources">, document: MarkdownDocument): LeftOut {
  const count = { notes: 0, remarks: 0, comments: 0 };
  for (const block of document.blocks) {
    block.tree.iterate({
      enter({ name, from, to }) {
        if (!privateNodes.has(name)) return;
        const kind = kindOf(name, document.text.slice(block.from + from, block.from + to));
        if (kind !== null) count[kind]++;
        return false;
      },
    });
  }
  const reviews = reviewMarksOf(document).filter(({ kind, remark }) => kind === "comment" && remark !== "").length;
  return { ...count, reviews, fields: [fields.notesPrivees, fields.sources].filter((field) => field.trim() !== "").length };
}

const privateNodes: ReadonlySet<string> = new Set(["NotePrivee", "Remark", "RemarkBlock", "Hidden", "Comment", "CommentBlock"]);

/** What begins here; `null` for what goes on from a paragraph before. */
function kindOf(name: string, source: string): "notes" | "remarks" | "comments" | null {
  if (name === "NotePrivee") return "notes";
  if (source.startsWith("<!--")) return "comments";
  return source.startsWith("%%") && source.length > 2 ? "remarks" : null;
}
