import { Parser } from "htmlparser2";
import { type Element, element, type Node } from "./tree.ts";

/** A Word document nests a few levels: a deeper one is an attack, and its depths are left out. */
const maxDepth = 200;

/** Reads XML into a tree, names as they are written. No entity is expanded but those of XML, and nothing is fetched. */
export function parseXml(xml: string): Node[] {
  const root = element("#root");
  const open: Element[] = [root];
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (depth > maxDepth) return;
        const child = element(name, [], attributes);
        open.at(-1)?.children.push(child);
        open.push(child);
      },
      ontext(text) {
        if (depth <= maxDepth) open.at(-1)?.children.push(text);
      },
      onclosetag() {
        if (depth <= maxDepth) open.pop();
        depth--;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return root.children;
}
