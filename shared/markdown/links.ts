/** Schemes that a link may have in an output; an address without a scheme is relative. */
const allowedSchemes: ReadonlySet<string> = new Set(["http", "https", "mailto"]);

/**
 * Whether an address may become a link. Browsers drop tabs, line ends and
 * leading control characters before they read a scheme, so they are dropped
 * here first. Addresses of other programs, files and network shares are refused.
 */
export function isSafeLink(url: string): boolean {
  const bare = url.replace(/[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, "");
  // `\\host` and `//host`, in any mixture, are another host or a network share.
  if (/^[\\/]{2}/.test(bare) || bare.startsWith("\\")) return false;
  const colon = /^[^/?#]*?(?::|&colon;|%3a)/i.exec(bare);
  if (colon === null) return true;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme === undefined || !allowedSchemes.has(scheme)) return false;
  if (scheme === "mailto") return !/[?&](?:attach|attachment)=/i.test(bare);
  // A name before `@` reads as the host and is not.
  return /^https?:\/\/[^\\/?#@]+(?:[/?#]|$)/i.test(bare) && !bare.includes("\\");
}

/**
 * Percent-encodes what may not stand in an address, as the reference
 * implementation of CommonMark does; what is encoded already is kept.
 */
export function encodeUrl(url: string): string {
  return url
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replace(/%(?![0-9a-fA-F]{2})|[^A-Za-z0-9\-_.+!*'(),%#@?=;:/&$~]/gu, (found) => encodeURIComponent(found));
}

/** An address as it is read: what `encodeUrl` did, undone. One that is badly written stays as it is. */
export function decodeUrl(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
