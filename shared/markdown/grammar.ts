import { GFM, parser, type MarkdownExtension, type MarkdownParser } from "@lezer/markdown";
import { linearHardBreaks, plainStretches, remarks } from "./extensions.ts";

/** What Marbre adds to CommonMark; the editor gives it to `lang-markdown` over `commonmarkLanguage`. */
export const markdownConfig: readonly MarkdownExtension[] = [GFM, remarks, plainStretches, linearHardBreaks];

/** The one grammar: colours, preview, exports, counts and spelling all read its tree. */
export const grammar: MarkdownParser = parser.configure([...markdownConfig]);
