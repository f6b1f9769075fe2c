import type { Session } from "electron";
import { isImageName } from "../shared/image-names.ts";
import type { StoredImage } from "./library/images.ts";

/** The scheme of the library's images. Standard and secure, and nothing more. */
export const assetScheme = { scheme: "marbre-asset", privileges: { standard: true, secure: true } } as const;

/** Name of the image that an address asks for; `null` for any other address. */
export function imageOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname, search, hash, username, port } = new URL(address);
  const name = pathname.slice(1);
  const isExact = protocol === "marbre-asset:" && host === "images" && `${search}${hash}${username}${port}` === "";
  return isExact && isImageName(name) ? name : null;
}

/**
 * Serves the images of the library, and nothing else, to a session. They are
 * only ever images: their type is what their bytes were found to be, and were
 * one to be opened as a page, it would have no rights at all. Called before the
 * first window: a page that is there already never learns a new scheme.
 */
export function serveImages(session: Session, read: (name: string) => Promise<StoredImage | null>): void {
  session.protocol.handle("marbre-asset", async ({ url, method }) => {
    const name = method === "GET" ? imageOf(url) : null;
    const image = name === null ? null : await read(name);
    if (image === null) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(image.content), {
      headers: {
        "content-type": `image/${image.type}`,
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
        "referrer-policy": "no-referrer",
        // What is removed from the library must not stay in a cache.
        "cache-control": "no-store",
      },
    });
  });
}
