import { trustedTypes } from "../trusted-types.ts";

/**
 * The page's only way from text to elements. It takes what the article's
 * writers made, which holds nothing but their own tables' tags, and builds it
 * in a template, where nothing runs and nothing loads.
 */
const policy = trustedTypes?.createPolicy("marbre-preview", { createHTML: (html: string) => html });

/** Elements of a piece of an article's HTML; texts between them are only line ends. */
export function elementsOf(html: string): readonly Element[] {
  const template = document.createElement("template");
  template.innerHTML = policy?.createHTML(html) ?? html;
  return [...template.content.children];
}
