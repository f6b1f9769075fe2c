import { parser, TaskList, type MarkdownExtension, type MarkdownParser } from "@lezer/markdown";
import { linkDefinitions } from "./block/definition.ts";
import { footnotes } from "./block/footnote.ts";
import { boundedNesting } from "./block/nesting.ts";
import { noteBlocks } from "./block/note-block.ts";
import { pressLines } from "./block/press-lines.ts";
import { remarkBlocks } from "./block/remark-block.ts";
import { tables } from "./block/table.ts";
import { inlineMarkdown } from "./inline/extension.ts";

/** What Marbre adds to CommonMark; the editor gives it to `lang-markdown` over `commonmarkLanguage`. */
export const markdownConfig: readonly MarkdownExtension[] = [
  tables,
  TaskList,
  inlineMarkdown,
  linkDefinitions,
  remarkBlocks,
  pressLines,
  noteBlocks,
  boundedNesting,
  footnotes,
];

/** The one grammar: colours, preview, exports, counts and spelling all read its tree. */
export const grammar: MarkdownParser = parser.configure([...markdownConfig]);
