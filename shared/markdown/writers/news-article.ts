import type { Fields } from "../../article.ts";
import { oneLine } from "./title-block.ts";

/**
 * What search engines read of an article (schema.org, `NewsArticle`), as a
 * block of data: browsers run nothing of this type. A field left empty says
 * nothing; dates are left to the site, which knows them. Characters that could
 * end the block, or be counted as the article's, are written as escapes.
 */
export function newsArticle(fields: Fields): string {
  const author = oneLine(fields.signature);
  const data = Object.entries({
    headline: oneLine(fields.titreWeb) || oneLine(fields.titre),
    alternativeHeadline: oneLine(fields.surtitre),
    description: oneLine(fields.metaDescription) || oneLine(fields.chapo),
    articleSection: oneLine(fields.rubrique),
    keywords: fields.etiquettes.map(oneLine).filter((word) => word !== ""),
    author: author === "" ? "" : { "@type": "Person", name: author },
  }).filter(([, value]) => value !== "" && (!Array.isArray(value) || value.length > 0));
  const json = JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", ...Object.fromEntries(data), inLanguage: "fr" });
  return `<script type="application/ld+json">${json.replace(toEscape, escaped)}</script>`;
}

const toEscape = /[<>&'\u00a0\u2028-\u202f\u2066-\u2069]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
