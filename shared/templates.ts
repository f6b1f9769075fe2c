import type { Article, Fields } from "./article.ts";

/** What a model leaves to be filled in, by the name that stands between `{{` and `}}`. */
export interface Placeholders {
  readonly date: string;
  readonly rubrique: string;
  readonly titre: string;
  readonly signature: string;
}

/**
 * An article from a model: `{{date}}`, `{{rubrique}}`, `{{titre}}` and
 * `{{signature}}` become their values wherever they stand, text and fields;
 * others are left as they are. A value is text: what it holds is not filled in.
 *
 *     Nous sommes le {{date}}.
 *                    ^------^
 */
export function fillTemplate({ fields, body }: Article, values: Placeholders): Article {
  const fill = (text: string) => text.replace(/\{\{\s*(\p{L}+)\s*\}\}/gu, (whole, name: string) => valueNamed(values, name) ?? whole);
  const filled = Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? fill(value) : Array.isArray(value) ? value.map(fill) : value]);
  // The same names, each with a value of its own kind: filling in text gives text.
  return { fields: Object.fromEntries(filled) as Fields, body: fill(body) };
}

function valueNamed(values: Placeholders, name: string): string | undefined {
  const key = (["date", "rubrique", "titre", "signature"] as const).find((one) => one === name.toLowerCase());
  return key === undefined ? undefined : values[key];
}

const day = new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", year: "numeric" });

/** A day as a text says it, in the computer's time zone: « 24 novembre 2026 », « 1er août 2026 ». */
export function dayText(instant: number): string {
  return day.format(instant).replace(/^1 /u, "1er ");
}
