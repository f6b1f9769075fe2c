import { isMap, isScalar, parseDocument } from "yaml";
import { fieldOfKey } from "../../shared/front-matter-keys.ts";
import { MASK } from "../../shared/markdown/prose.ts";

/** A stretch of a file that holds French, at `from` in the file's text. */
export interface ProseStretch {
  readonly from: number;
  /** Same length as in the file; what is not prose is U+FFFC. */
  readonly text: string;
}

/**
 * Finds the front-matter values that readers will read (titles, chapô,
 * description), where they stand in the file. `yaml` is the source between the
 * two `---`, `from` its offset. Escapes of quoted values are masked, so that
 * offsets stay true; a front matter that is not YAML has no prose.
 *
 *     titre: "Un \u00ab mot »"
 *             ^^^______^^^^^^     _ is masked
 */
export function proseFields(yaml: string, from: number): readonly ProseStretch[] {
  const { contents, errors } = parseDocument(yaml, { strict: false, logLevel: "silent" });
  if (!isMap(contents) || errors.length > 0) return [];
  const stretches: ProseStretch[] = [];
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !proseKeys.has(fieldOfKey(String(key.value)))) continue;
    if (!isScalar(value) || typeof value.value !== "string" || !value.range) continue;
    const [start, end] = value.range;
    stretches.push({ from: from + start, text: masked(yaml.slice(start, end)) });
  }
  return stretches;
}

/** Fields that readers read. */
const proseKeys: ReadonlySet<string | undefined> = new Set([
  "titre",
  "surtitre",
  "chapo",
  "titreWeb",
  "titreReseaux",
  "metaDescription",
]);

const blank = (source: string) => MASK.repeat(source.length);

/** A value's source with its quotes, escapes and block marks masked. */
function masked(source: string): string {
  if (source.startsWith('"')) return source.replace(/\\(?:x..|u.{4}|U.{8}|[^])|"/g, blank);
  if (source.startsWith("'")) return source.replace(/''|^'|'$/g, blank);
  return source.replace(/^[|>][^\n]*/, blank);
}
