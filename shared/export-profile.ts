import type { Fields } from "./article.ts";
import { publicField } from "./markdown/private-text.ts";

/** The name that a profile begins with. */
export const defaultPattern = "{date}-{slug}";

/**
 * The name of a file, from a profile's pattern: `{date}` is the day in the
 * machine's own time, `{slug}` the article's or else one made of its title,
 * `{titre}`, `{rubrique}` and `{signature}` are fields. What is not a field
 * stays as it is; characters that a file can't bear are left to `safeFileName`.
 */
export function exportName(pattern: string, fields: Fields, now: number): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === "date") return dayOf(now);
    if (name === "slug") return fields.slug.trim() === "" ? slugOf(publicField(fields.titre)) : fields.slug;
    return name === "titre" || name === "rubrique" || name === "signature" ? fields[name] : whole;
  });
}

/** « L’été à Paris » → `l-ete-a-paris`. */
export function slugOf(title: string): string {
  return title
    .replaceAll("œ", "oe")
    .replaceAll("Œ", "oe")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
}

function dayOf(now: number): string {
  const day = new Date(now);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
