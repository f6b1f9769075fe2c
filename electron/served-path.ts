import { extname, join, sep } from "node:path";

/** Media types of the only files that the page is made of. */
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/**
 * File that an address names; `null` for another host, another kind of file or
 * a way out of `folder`.
 */
export function pathOf(address: string, folder: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol: scheme, host, pathname } = new URL(address);
  if (scheme !== "marbre:" || host !== "app") return null;
  let name: string;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (!/^\/[A-Za-z0-9._/-]*$/.test(name) || name.split("/").includes("..")) return null;
  const path = join(folder, name === "/" ? "index.html" : name);
  return path.startsWith(folder + sep) && Object.hasOwn(types, extname(path)) ? path : null;
}

/** Media type of a file that `pathOf` gave. */
export function typeOf(path: string): string {
  return types[extname(path)] ?? "application/octet-stream";
}
