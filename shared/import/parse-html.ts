import { Parser } from "htmlparser2";
import { type Element, element, type Node } from "./tree.ts";

/** Deeper elements are read as if their parents at this depth held their text. */
const maxDepth = 100;

/** What is never text of a piece: none of it is read. */
const dropped: ReadonlySet<string> = new Set([
  "script", "style", "noscript", "template", "iframe", "object", "embed", "applet", "svg", "math", "canvas", "audio", "video",
  "select", "textarea", "button", "input", "link", "meta", "base", "o:p", "frame", "frameset", "noframes", "map",
]);

/**
 * Reads HTML, however broken, into a tree without scripts, styles, forms,
 * frames or hidden elements. Never fails, and runs nothing: text in, tree out.
 */
export function parseHtml(html: string): Node[] {
  const root = element("#root");
  const open: Element[] = [root];
  let skipped = 0;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (skipped > 0 || dropped.has(name) || isHidden(attributes)) {
          skipped++;
          return;
        }
        if (depth > maxDepth) return;
        const child = element(name, [], attributes);
        open.at(-1)?.children.push(child);
        open.push(child);
      },
      ontext(text) {
        if (skipped === 0) open.at(-1)?.children.push(text);
      },
      onclosetag() {
        if (skipped > 0) skipped--;
        else if (depth <= maxDepth) open.pop();
        depth--;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return root.children;
}

function isHidden({ style = "", hidden }: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined || /display\s*:\s*none|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i.test(style);
}
