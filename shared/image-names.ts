/** Formats that the library takes: what Chromium shows and what can be stripped to the bit. */
export const imageTypes = ["png", "jpeg", "gif", "webp"] as const;
export type ImageType = (typeof imageTypes)[number];

/** Ends of the names of the library's images. */
export const imageExtensions: Readonly<Record<ImageType, string>> = { png: "png", jpeg: "jpg", gif: "gif", webp: "webp" };

/** Why a file is not taken. */
export const imageRefusals = ["format", "svg", "avif", "too-heavy", "too-large", "damaged"] as const;
export type ImageRefusal = (typeof imageRefusals)[number];

/** Heaviest file, in bytes; longest side and most pixels: drawn, an image takes four bytes for each. */
export const maxImageBytes = 20_000_000;
export const maxImageSide = 16_000;
export const maxImagePixels = 60_000_000;

/** Whether an address names an image of the library, as `imageName` makes them. */
export function isImageName(address: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,80}\.(?:png|jpg|gif|webp)$/.test(address);
}

/** Names of images in a text, wherever they stand. */
export function imageNamesIn(text: string): readonly string[] {
  return text.match(/[a-z0-9][a-z0-9-]{0,80}\.(?:png|jpg|gif|webp)/g) ?? [];
}

/**
 * A name that a person can read and that no other image has: words of the file,
 * then the beginning of its fingerprint (SHA-256, in hexadecimal).
 */
export function imageName(file: string, sha256: string, type: ImageType): string {
  const words = file
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .normalize("NFD")
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "")
    // An image that comes back keeps its name.
    .replace(new RegExp(`-${sha256.slice(0, 8)}$`), "")
    .slice(0, 50)
    .replace(/-+$/, "");
  return `${words === "" ? "image" : words}-${sha256.slice(0, 8)}.${imageExtensions[type]}`;
}

/** Where the page finds an image of the library. */
export const imageAddress = (name: string): string => `marbre-asset://images/${name}`;
