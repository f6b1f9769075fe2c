/** What TypeScript's DOM library does not have yet of Trusted Types. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
}

// Chromium has `trustedTypes` on the global object; other engines run tests only.
const { trustedTypes } = globalThis as typeof globalThis & { trustedTypes?: TrustedTypes };

/**
 * The page's only way from text to elements. It takes what the article's
 * writers made, which holds nothing but their own tables' tags, and builds it
 * in a template, where nothing runs and nothing loads.
 */
const policy = trustedTypes?.createPolicy("marbre-preview", { createHTML: (html) => html });

/** Elements of a piece of an article's HTML; texts between them are only line ends. */
export function elementsOf(html: string): readonly Element[] {
  const template = document.createElement("template");
  template.innerHTML = policy?.createHTML(html) ?? html;
  return [...template.content.children];
}
