import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { protocol, type Session } from "electron";
import { appPolicy, previewPolicy } from "./csp.ts";

/** Must be called before Electron is ready. The scheme is standard and secure, and nothing more. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: "marbre", privileges: { standard: true, secure: true } }]);
}

/** Serves the built page of the application, and no other file of the machine. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle("marbre", async (request) => {
    const path = request.method === "GET" ? pathOf(request.url, folder) : null;
    if (path === null) return notFound();
    try {
      return answer(path, await readFile(path));
    } catch {
      return notFound();
    }
  });
}

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

function answer(path: string, bytes: Buffer): Response {
  const type = types[extname(path)] ?? "application/octet-stream";
  const headers: Record<string, string> = {
    "content-type": type,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
  };
  if (!type.startsWith("text/html")) {
    headers["content-security-policy"] = appPolicy("none");
    return new Response(new Uint8Array(bytes), { headers });
  }
  if (path.endsWith("preview.html")) {
    headers["content-security-policy"] = previewPolicy;
    return new Response(new Uint8Array(bytes), { headers });
  }
  const nonce = randomBytes(16).toString("base64url");
  headers["content-security-policy"] = appPolicy(nonce);
  return new Response(bytes.toString("utf8").replaceAll("__NONCE__", nonce), { headers });
}

function notFound(): Response {
  return new Response(null, { status: 404 });
}
