import type { Article, Fields } from "./article.ts";

/**
 * An article for systems that show U+202F as a box: each is made U+00A0, in
 * the text and in the fields. Nothing else changes, nor does its length.
 */
export function forOldSystems({ fields, body }: Article): Article {
  const lowered = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? lower(value) : Array.isArray(value) ? value.map(lower) : value]),
  );
  // The same keys, and the same types under each.
  return { fields: lowered as Fields, body: lower(body) };
}

const lower = (text: string) => text.replaceAll("\u202f", "\u00a0");
