import { commonmarkLanguage } from "@codemirror/lang-markdown";
import { Language, LanguageSupport } from "@codemirror/language";
import { MarkdownParser } from "@lezer/markdown";
import { markdownConfig } from "../../shared/markdown/grammar.ts";

/**
 * CodeMirror's Markdown with our grammar. Its own `markdown()` also reads raw
 * HTML with the grammar of HTML, to colour it: here raw HTML is text, and ten
 * thousand tags on one line would keep each key waiting for seconds.
 */
export const markdownSupport = new LanguageSupport(new Language(commonmarkLanguage.data, configured(), [], "markdown"));

/** CodeMirror's parser, which knows how Markdown is indented and folded, with our grammar. */
function configured(): MarkdownParser {
  const { parser } = commonmarkLanguage;
  if (!(parser instanceof MarkdownParser)) throw new Error("the parser of CodeMirror's Markdown is another");
  return parser.configure([...markdownConfig]);
}
