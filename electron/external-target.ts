import { isSafeLink } from "../shared/markdown/links.ts";

/** Where a link leads, as the network will read it; `host` is what the user is shown. */
export interface ExternalTarget {
  readonly href: string;
  readonly host: string;
  readonly mail: boolean;
}

/** What the system's programs would be given for a link of an article; `null` when it may not be opened. */
export function externalTarget(url: string): ExternalTarget | null {
  if (!isSafeLink(url) || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol === "mailto:") return mailTarget(parsed.pathname);
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:") return null;
  parsed.username = "";
  parsed.password = "";
  return { href: parsed.href, host: parsed.host, mail: false };
}

/** One address and nothing else: other headers, which no one sees, could attach or copy. */
function mailTarget(path: string): ExternalTarget | null {
  const [, name, domain] = /^([^\s@,;]+)@([^\s@,;]+)$/.exec(decoded(path)) ?? [];
  // What is invisible, or turns the direction of writing, would show another address.
  if (name === undefined || domain === undefined || /[\p{C}\p{Z}]/u.test(name)) return null;
  const place = `https://${domain}`;
  if (!URL.canParse(place)) return null;
  const { host, href } = new URL(place);
  if (href !== `https://${host}/`) return null;
  return { href: `mailto:${encodeURIComponent(name)}@${host}`, host: `${name}@${host}`, mail: true };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
