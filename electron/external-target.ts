import { isSafeLink } from "../shared/markdown/links.ts";

/** Where a link leads, as the network will read it; `null` when it may not be opened. */
export function externalTarget(url: string): { readonly href: string; readonly host: string; readonly mail: boolean } | null {
  if (!isSafeLink(url) || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol === "mailto:") {
    const address = parsed.pathname;
    // Only what a reader sees is kept: other headers could attach or copy.
    return /^[^\s@]+@[^\s@]+$/.test(address) ? { href: `mailto:${address}`, host: decodeURIComponent(address), mail: true } : null;
  }
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:") return null;
  parsed.username = "";
  parsed.password = "";
  return { href: parsed.href, host: parsed.host, mail: false };
}
