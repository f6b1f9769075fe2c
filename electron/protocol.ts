import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { protocol, type Session } from "electron";
import { assetScheme } from "./asset-protocol.ts";
import { appPolicy, previewPolicy } from "./csp.ts";
import { pathOf, typeOf } from "./served-path.ts";

/** Must be called before Electron is ready, once for all. The schemes are standard and secure; the page's compiled script is kept for the next start, and nothing more. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: "marbre", privileges: { standard: true, secure: true, codeCache: true } }, assetScheme]);
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

function answer(path: string, bytes: Buffer): Response {
  const type = typeOf(path);
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
