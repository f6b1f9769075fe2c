/** Longest name without its extension: most file systems stop at 255 bytes. */
const maxLength = 80;

/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A file name from a slug or a title: no folder, no reserved name, nothing
 * invisible or that turns the direction of writing; never empty.
 */
export function safeFileName(slug: string, title: string): string {
  const wanted = slug.trim() === "" ? title : slug;
  const name = wanted
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, "")
    .replace(/[\\/:*?"<>|]/g, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[ .~-]+|[ .]+$/g, "");
  const cut = [...name].slice(0, maxLength).join("").replace(/[ .]+$/, "");
  if (cut === "") return "article";
  return reserved.test(cut) ? `article ${cut}` : cut;
}
