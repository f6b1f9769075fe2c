import type { Article } from "../../article.ts";
import { writeArticleFile } from "../../front-matter.ts";
import { parseDocument } from "../document.ts";
import { withoutComments } from "./raw-html.ts";

/**
 * Writes an article as a Markdown file that may leave the house: front matter
 * and body as they were typed, without what is private (notes, sources,
 * remarks, comments). `writeArticleFile` is the one that keeps everything.
 */
export function writePublicMarkdown({ fields, body }: Article): string {
  const autres = fields.autres.replace(/^[ \t]*#.*(?:\r?\n|$)/gm, "");
  return writeArticleFile({
    fields: { ...fields, notesPrivees: "", sources: "", autres },
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
      const shown = name === "HTMLBlock" ? withoutComments(body.slice(from, to)) : "";
      kept += body.slice(at, from) + shown;
      at = shown === "" ? to + blankAfter(body, kept, to) : to;
      return false;
    },
  });
  return kept + body.slice(at);
}

/** Nodes that hold nothing but private text, and blocks of HTML, which may hold comments. */
const privateNodes: ReadonlySet<string> = new Set(["Remark", "Comment", "CommentBlock", "HTMLBlock"]);

/** How much of what follows a removed node goes with it: a space after a space, the end of an empty line. */
function blankAfter(body: string, kept: string, to: number): number {
  const lineIsEmpty = kept === "" || kept.endsWith("\n");
  if (lineIsEmpty) return /^[ \t]*(?:\n\n?|$)|^ /.exec(body.slice(to, to + 1_000))?.[0].length ?? 0;
  return kept.endsWith(" ") && body[to] === " " ? 1 : 0;
}
