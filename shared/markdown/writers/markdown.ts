import type { Article, Fields } from "../../article.ts";
import { publicKeys } from "../../front-matter-public.ts";
import { writeArticleFile } from "../../front-matter.ts";
import { decideAll } from "../../review/decide.ts";
import { parseDocument } from "../document.ts";
import { publicField, withoutPrivateText } from "../private-text.ts";

/**
 * Writes an article as a Markdown file that may leave the house: front matter
 * and body as they were typed, without what is private (notes, sources,
 * remarks, comments). Tracked changes are as accepted, as in what is
 * published. `writeArticleFile` is the one that keeps everything.
 */
export function writePublicMarkdown({ fields, body }: Article): string {
  return writeArticleFile({
    fields: { ...publicFields(fields), notesPrivees: "", sources: "", autres: publicKeys(fields.autres) },
    body: withoutPrivate(decideAll(body, "accept", "all")),
  });
}

/** Fields as they may leave: a remark in a chapô is no less private than one in the text. */
function publicFields(fields: Fields): Fields {
  const shown = Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? publicField(value) : Array.isArray(value) ? value.map(publicField) : value]);
  // The same keys, and the same types under each.
  return Object.fromEntries(shown) as Fields;
}

/**
 * A body without its remarks, its comments, and a front matter that stayed in it. Where one stood between two spaces,
 * one is left; where it was a whole line, none is.
 *
 *     Le ministre %%qui ?%% l’a dit.
 *                ^---------^          goes
 */
export function withoutPrivate(body: string): string {
  const { blocks, bodyFrom } = parseDocument(body);
  let kept = "";
  /** Last character of `kept`: to ask the text itself would make one string of it each time. */
  let last = "";
  let at = bodyFrom;
  for (const block of blocks) {
    block.tree.iterate({
      enter(node) {
        if (!privateNodes.has(node.name)) return;
        const from = block.from + node.from;
        const to = block.from + node.to;
        const shown = holdsMore.has(node.name) ? withoutPrivateText(body.slice(from, to)) : "";
        const added = body.slice(at, from) + shown;
        kept += added;
        last = added.at(-1) ?? last;
        at = shown.trim() === "" ? to + blankAfter(body, last, to) : to;
        return false;
      },
    });
  }
  return kept + body.slice(at);
}

/** Nodes that are not parsed further, and may hold private text among other things. */
const holdsMore: ReadonlySet<string> = new Set(["HTMLBlock", "CommentBlock", "HTMLTag", "LinkTitle", "LinkLabel"]);
/** All nodes that may hold private text. */
const privateNodes: ReadonlySet<string> = new Set(["Remark", "RemarkBlock", "NotePrivee", "Hidden", "Comment", ...holdsMore]);

/** How much of what follows a removed node goes with it: a space after a space, the end of an empty line. */
function blankAfter(body: string, last: string, to: number): number {
  const lineIsEmpty = last === "" || last === "\n";
  if (lineIsEmpty) return /^[ \t]*(?:\n\n?|$)|^ /.exec(body.slice(to, to + 1_000))?.[0].length ?? 0;
  return last === " " && body[to] === " " ? 1 : 0;
}
