/** Longest name without its extension, in characters. */
const maxLength = 80;
/** The same in bytes: most file systems stop at 255, the extension and a draft's suffix included. */
const maxBytes = 200;

/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\.|$)/i;

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
  const cut = beginningOf(name).replace(/[ .]+$/, "");
  if (cut === "") return "article";
  return reserved.test(cut) ? `article ${cut}` : cut;
}

function beginningOf(name: string): string {
  let beginning = "";
  let bytes = 0;
  for (const character of [...name].slice(0, maxLength)) {
    bytes += Buffer.byteLength(character);
    if (bytes > maxBytes) break;
    beginning += character;
  }
  return beginning;
}
