import { isMap, isScalar, parseDocument, visit } from "yaml";
import type { Fields } from "./article.ts";
import { fieldOfKey } from "./front-matter-keys.ts";
import { yamlOptions } from "./front-matter.ts";

/** Fields that stay at home. */
const privateFields: ReadonlySet<keyof Fields | undefined> = new Set(["notesPrivees", "sources"] as const);

/**
 * What may leave the house of the keys that Marbre keeps as it read them: no
 * comment, and no private field whose value was not understood. "" when they
 * are not YAML: what can't be read can't be judged.
 */
export function publicKeys(yaml: string): string {
  const document = parseDocument(yaml, yamlOptions);
  if (document.errors.length > 0 || !isMap(document.contents)) return "";
  document.commentBefore = null;
  document.comment = null;
  document.contents.items = document.contents.items.filter(({ key }) => !privateFields.has(isScalar(key) ? fieldOfKey(String(key.value)) : undefined));
  if (document.contents.items.length === 0) return "";
  visit(document, {
    Node: (_, node) => {
      node.commentBefore = null;
      node.comment = null;
    },
  });
  try {
    return document.toString({ lineWidth: 0 });
  } catch {
    // An alias of something private leads nowhere now.
    return "";
  }
}
