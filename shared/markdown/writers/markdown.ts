import type { Article } from "../../article.ts";
import { publicKeys } from "../../front-matter-public.ts";
import { writeArticleFile } from "../../front-matter.ts";
import { parseDocument } from "../document.ts";
import { withoutPrivateText } from "../private-text.ts";

/**
 * Writes an article as a Markdown file that may leave the house: front matter
 * and body as they were typed, without what is private (notes, sources,
 * remarks, comments). `writeArticleFile` is the one that keeps everything.
 */
export function writePublicMarkdown({ fields, body }: Article): string {
  return writeArticleFile({
    fields: { ...fields, notesPrivees: "", sources: "", autres: publicKeys(fields.autres) },
    body: withoutPrivate(body),
  });
}

/**
 * A body without its remarks and comments. Where one stood between two spaces,
 * one is left; where it was a whole line, none is.
 *
 *     Le ministre %%qui ?%% l’a dit.
 *                ^---------^          goes
 */
export function withoutPrivate(body: string): string {
  let kept = "";
  let at = 0;
  parseDocument(body).tree.iterate({
    enter({ name, from, to }) {
      if (!privateNodes.has(name)) return;
      const shown = holdsMore.has(name) ? withoutPrivateText(body.slice(from, to)) : "";
      kept += body.slice(at, from) + shown;
      at = shown === "" ? to + blankAfter(body, kept, to) : to;
      return false;
    },
  });
  return kept + body.slice(at);
}

/** Nodes that are not parsed further, and may hold private text among other things. */
const holdsMore: ReadonlySet<string> = new Set(["HTMLBlock", "HTMLTag", "LinkTitle", "LinkLabel"]);
/** All nodes that may hold private text. */
const privateNodes: ReadonlySet<string> = new Set(["Remark", "RemarkBlock", "Comment", "CommentBlock", ...holdsMore]);

/** How much of what follows a removed node goes with it: a space after a space, the end of an empty line. */
function blankAfter(body: string, kept: string, to: number): number {
  const lineIsEmpty = kept === "" || kept.endsWith("\n");
  if (lineIsEmpty) return /^[ \t]*(?:\n\n?|$)|^ /.exec(body.slice(to, to + 1_000))?.[0].length ?? 0;
  return kept.endsWith(" ") && body[to] === " " ? 1 : 0;
}
