import { escapeHtml } from "./html-context.ts";

/** The tags that an article may use; all others are shown as the text that they are. */
const allowedTag = /^<\/?(?:sub|sup|kbd|mark|abbr)>$|^<br ?\/?>$/;
const abbreviation = /^<abbr title=(?:"([^"<>]*)"|'([^'<>]*)')>$/;

/** Writes one inline tag: as itself when it is one of the few allowed, else as text. */
export function writeTag(source: string): string {
  const tag = source.toLowerCase();
  if (allowedTag.test(tag)) return tag.startsWith("<br") ? "<br />" : tag;
  const found = abbreviation.exec(source);
  if (found !== null) return `<abbr title="${escapeHtml(found[1] ?? found[2] ?? "")}">`;
  return escapeHtml(source);
}

/** Tags open at once: nobody writes more, and outputs are read by recursion. */
const maxOpen = 20;

/**
 * Closes in `html` the allowed tags that were left open, and drops the ends
 * of those that were not opened: what a block opens never leaves it.
 */
export function balanced(html: string): string {
  if (!/<\/?(?:sub|sup|kbd|mark|abbr)[ >]/.test(html)) return html;
  const open: string[] = [];
  const closed = html.replace(/<(\/?)(sub|sup|kbd|mark|abbr)(?: title="[^"]*")?>/g, (tag, slash: string, name: string) => {
    if (slash === "") {
      if (open.length >= maxOpen) return "";
      open.push(name);
      return tag;
    }
    if (open.at(-1) !== name) return "";
    open.pop();
    return tag;
  });
  return closed + open.toReversed().map((name) => `</${name}>`).join("");
}
