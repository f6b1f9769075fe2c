import { isMap, isScalar, isSeq, type Pair, parse, parseDocument, Scalar, stringify, type YAMLMap } from "yaml";
import { type Article, emptyFields, type Fields, fieldsSchema } from "./article.ts";
import { headerEnd, tomlEnd } from "./front-matter-header.ts";
import { brokenHeader, notUnderstood, saidTwice, tomlHeader, unreadHeader } from "./fr/front-matter.ts";
import { type DateField, fieldKeys, fieldOfKey, readDate, readStatus, statusKey, writeDate } from "./front-matter-keys.ts";

/** A file cut in two: YAML between the `---` lines (`null` when there is none), and the Markdown after. */
export interface SplitFile {
  readonly yaml: string | null;
  readonly body: string;
  /** Offset of the body in the file. */
  readonly bodyFrom: number;
}

/** Something in a front matter that could not be read. The text is never lost for it. */
export interface FrontMatterProblem {
  /** Line in the file, from 1. */
  readonly line: number;
  /** Character of that line, from 1. */
  readonly column: number;
  /** French sentence, which names the place. */
  readonly message: string;
}

export interface ArticleFile extends Article {
  /** Whether the file says that the article is put away (`archive: true`): what the library keeps of an article beside its fields. */
  readonly archived: boolean;
  readonly bodyFrom: number;
  readonly problems: readonly FrontMatterProblem[];
}

/** Longest front matter that is read, in UTF-16 units. */
const maxYamlLength = 1_000_000;

/**
 * Splits a file at its front matter, which begins the file. A first line `---`
 * that nothing closes is a thematic break, and all of the file is body.
 */
export function splitFrontMatter(text: string): SplitFile {
  const start = text.startsWith("\ufeff") ? 1 : 0;
  const found = opening.exec(text.slice(start, start + 10));
  if (found === null) return { yaml: null, body: text.slice(start), bodyFrom: start };
  const yamlFrom = start + found[0].length;
  closing.lastIndex = yamlFrom;
  const end = closing.exec(text);
  if (end === null || end.index - yamlFrom > maxYamlLength) return { yaml: null, body: text.slice(start), bodyFrom: start };
  const bodyFrom = end.index + end[0].length;
  return { yaml: text.slice(yamlFrom, end.index), body: text.slice(bodyFrom), bodyFrom };
}

/**
 * Offset of the body of a file: after its front matter, YAML (`---`) or TOML
 * (`+++`), or after a byte order mark. The desks read and change nothing before it.
 */
export function bodyOffset(text: string): number {
  const start = text.startsWith("\ufeff") ? 1 : 0;
  if (!text.startsWith("+++", start)) return splitFrontMatter(text).bodyFrom;
  return Math.max(start, tomlEnd(text, start));
}

const opening = /^---[ \t]*\r?\n/;
/** The blank line that usually follows belongs to the separation. (`^` would also see a line after U+2028, which YAML does not.) */
const closing = /(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n(?:[ \t]*\r?\n)?|$)/g;

/**
 * How front matter is read: leniently, as plain data. « Pretty » errors are
 * left out: each counts lines from the beginning, and a file can hold thousands.
 */
export const yamlOptions = { strict: false, uniqueKeys: false, logLevel: "silent", stringKeys: true, prettyErrors: false } as const;

/** Reads an article from a file. A front matter that is not YAML stays in the body, where it is seen. */
export function readArticleFile(text: string): ArticleFile {
  const split = splitFrontMatter(text);
  if (split.yaml === null || split.yaml.trim() === "") {
    const stays = split.yaml === null && headerEnd(split.body) > 0;
    const problems = stays ? [{ line: 1, column: 1, message: split.body.startsWith("+") ? tomlHeader : unreadHeader }] : [];
    return { fields: emptyFields, archived: false, body: split.body, bodyFrom: split.bodyFrom, problems };
  }
  const document = parseDocument(split.yaml, yamlOptions);
  const [error] = document.errors;
  if (error !== undefined || !isMap(document.contents)) {
    const whole = splitNone(text);
    const place = placeOf(split.yaml, error?.pos[0] ?? 0);
    return { fields: emptyFields, archived: false, body: whole.body, bodyFrom: whole.bodyFrom, problems: [{ ...place, message: brokenHeader(place, error?.code) }] };
  }
  // `isMap` proves the shape; the type of its content is not known to it.
  const { fields, archived, problems } = readFields(document.contents as YAMLMap, split.yaml);
  return { fields, archived, body: split.body, bodyFrom: split.bodyFrom, problems };
}

/** Writes an article as a file: front matter for the fields that say something, `archive: true` for one that is put away, then the body as it is. */
export function writeArticleFile({ fields, body, archived = false }: Article & { readonly archived?: boolean }): string {
  const values: Record<string, unknown> = {};
  for (const [key, field] of fieldKeys) {
    const value = fields[field];
    if (value === "" || value === null || (Array.isArray(value) && value.length === 0)) continue;
    values[key] = field === "statut" ? statusKey(fields.statut) : isDateField(field) ? writeDate(Number(value)) : faithful(value);
  }
  if (archived) values[archiveKey] = true;
  const known = stringify(values, { lineWidth: 0 });
  const others = fields.autres === "" || fields.autres.endsWith("\n") ? fields.autres : `${fields.autres}\n`;
  return `---\n${known}${others}---\n\n${body}`;
}

/** A text as YAML gives it back: blanks at the ends of lines only survive inside quotes. */
function faithful(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(faithful);
  if (typeof value !== "string") return value;
  const back: unknown = parse(stringify([value], { lineWidth: 0 }), { logLevel: "silent" });
  if (Array.isArray(back) && back[0] === value) return value;
  const quoted = new Scalar(value);
  quoted.type = Scalar.QUOTE_DOUBLE;
  return quoted;
}

/** Line and column of the file, from 1, of an offset in its front matter, which begins on line 2. */
function placeOf(yaml: string, at: number): { readonly line: number; readonly column: number } {
  const before = yaml.slice(0, at).split("\n");
  return { line: before.length + 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

function splitNone(text: string): { body: string; bodyFrom: number } {
  const start = text.startsWith("\ufeff") ? 1 : 0;
  return { body: text.slice(start), bodyFrom: start };
}

function readFields(
  map: YAMLMap,
  yaml: string,
): { fields: Fields; archived: boolean; problems: readonly FrontMatterProblem[] } {
  const fields: Record<string, unknown> = { ...emptyFields };
  const problems: FrontMatterProblem[] = [];
  const others: string[] = [];
  const last = lastOfEach(map);
  let kept = 0;
  let archived = false;
  map.items.forEach((pair, index) => {
    const from = startOf(pair);
    const to = index + 1 < map.items.length ? startOf(map.items[index + 1]) : yaml.length;
    const source = yaml.slice(lineStart(yaml, Math.max(from, kept)), lineStart(yaml, to));
    const previous = kept;
    kept = to;
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    const name = isScalar(pair.key) ? fieldOfKey(key) : undefined;
    const value = name === undefined ? undefined : validValue(name, pair);
    if (name === undefined && isArchiveMark(key, pair)) {
      archived = true;
      others.push(...commentsOf(withoutScalars(source, lineStart(yaml, Math.max(from, previous)), pair.value)));
    } else if (name === undefined) others.push(source);
    else if (last.get(name) !== pair) {
      // Two values for one field: the last one counts, and the other stays to be read, as a comment.
      problems.push({ ...placeOf(yaml, from), message: saidTwice(key) });
      others.push(source.replace(/^(?=[^\n])/gmu, "# "));
    } else if (value === undefined) {
      problems.push({ ...placeOf(yaml, from), message: notUnderstood(key) });
      others.push(source);
    } else {
      fields[name] = value;
      others.push(...commentsOf(withoutScalars(source, lineStart(yaml, Math.max(from, previous)), pair.value)));
    }
  });
  const leading = commentsOf(yaml.slice(0, lineStart(yaml, startOf(map.items[0]))));
  const read = fieldsSchema.safeParse({ ...fields, autres: [...leading, ...others].join("") });
  return read.success ? { fields: read.data, archived, problems } : { fields: { ...emptyFields, autres: yaml }, archived: false, problems };
}

const archiveKey = "archive";

/** Whether a pair says that the article is put away. `archive: 2019`, or anything else of another tool, is an unknown key like any other. */
function isArchiveMark(key: string, { value }: Pair): boolean {
  return key === archiveKey && isScalar(value) && value.value === true;
}

/** The last pair that gives a value to each field. */
function lastOfEach(map: YAMLMap): ReadonlyMap<keyof Fields, unknown> {
  const last = new Map<keyof Fields, unknown>();
  for (const pair of map.items) {
    const name = isScalar(pair.key) ? fieldOfKey(String(pair.key.value)) : undefined;
    if (name !== undefined) last.set(name, pair);
  }
  return last;
}

/** The same as `fieldValue`, `undefined` too for what a field can't hold. */
function validValue(name: keyof Fields, pair: Pair): unknown {
  const value = fieldValue(name, pair);
  return value !== undefined && fieldsSchema.shape[name].safeParse(value).success ? value : undefined;
}

/** The value of a field, or `undefined` when it can't be understood: it is then kept as an unknown key. */
function fieldValue(name: keyof Fields, pair: Pair): unknown {
  const node = pair.value;
  if (name === "etiquettes") {
    if (isSeq(node)) {
      const items = node.items.map((item) => (isScalar(item) && item.value !== null ? scalarText(item.value) : undefined));
      return items.every((item) => item !== undefined) ? items : undefined;
    }
    if (!isScalar(node)) return node === null ? [] : undefined;
    return node.value === null ? [] : scalarText(node.value).split(",").map((tag) => tag.trim()).filter(Boolean);
  }
  if (node === null) return emptyFields[name];
  if (!isScalar(node)) return undefined;
  if (node.value === null) return emptyFields[name];
  const text = scalarText(node.value);
  if (name === "statut") return readStatus(text);
  if (isDateField(name)) return readDate(text);
  if (name === "calibrage") {
    const count = Number(text.replace(/[\s\u00a0\u202f]|signes?$/giu, ""));
    return Number.isSafeInteger(count) && count >= 0 ? count : undefined;
  }
  return text;
}

function scalarText(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

function isDateField(name: keyof Fields): name is DateField {
  return name === "bouclage" || name === "embargo";
}

function startOf(pair: Pair | undefined): number {
  const range = isScalar(pair?.key) ? pair.key.range : undefined;
  return range?.[0] ?? 0;
}

function lineStart(text: string, at: number): number {
  return at >= text.length ? text.length : text.lastIndexOf("\n", at - 1) + 1;
}

/** A stretch of YAML without the texts of a value: a line of them that begins with `#` is no comment. */
function withoutScalars(source: string, sourceFrom: number, value: unknown): string {
  const scalars = isSeq(value) ? value.items : [value];
  let rest = source;
  for (const scalar of scalars) {
    if (!isScalar(scalar) || !scalar.range) continue;
    const [from, to] = [scalar.range[0] - sourceFrom, scalar.range[1] - sourceFrom];
    rest = rest.slice(0, from) + rest.slice(from, to).replace(/[^\n]/g, " ") + rest.slice(to);
  }
  return rest;
}

/** Comments of a stretch of YAML, which outlive the key that they stand by; one at the end of a line gets its own. */
function commentsOf(source: string): readonly string[] {
  const comments = source.matchAll(/(?:(?<=^|\n)([ \t]*)|(?<=[ \t]))(#[^\n]*)(?:\n|$)/g);
  return [...comments].map(([, indent = "", comment = ""]) => `${indent}${comment.replace(/\r$/, "")}\n`);
}
