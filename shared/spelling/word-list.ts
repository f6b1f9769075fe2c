/** Files that carry a list of words between programs. */
export const wordListFormats = ["hunspell", "libreoffice", "texte"] as const;
export type WordListFormat = (typeof wordListFormats)[number];

const libreOfficeHeader = "OOoUserDict1";
const longestWord = 200;
/** Lists longer than this are other files. */
const mostWords = 200_000;

/**
 * The words of a file, each once, in its order; `null` when it is no list of
 * words. Read: Hunspell's `.dic` (a count, then `word/FLAGS` and fields after a
 * tab; hunspell(5)), LibreOffice's user dictionaries (`OOoUserDict1`, `=` where a
 * word may be hyphenated; those of type « negative » list words to avoid and are
 * refused), and plain lists with `#` before remarks.
 */
export function readWordList(text: string): readonly string[] | null {
  if (text.includes("\u0000")) return null;
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const found = lines[0]?.startsWith("OOoUserDict") === true ? ofLibreOffice(lines) : ofList(lines);
  if (found === null) return null;
  const words = [...new Set(found.map((word) => word.normalize("NFC")).filter((word) => word !== ""))];
  return words.length <= mostWords && words.every(isWord) ? words : null;
}

/** The file of a list of words, UTF-8. */
export function writeWordList(words: readonly string[], format: WordListFormat): string {
  const lines = [...words];
  switch (format) {
    case "hunspell":
      return `${[words.length, ...lines.map((word) => word.replaceAll("/", "\\/"))].join("\n")}\n`;
    case "libreoffice":
      return `${[libreOfficeHeader, "lang: fr-FR", "type: positive", "---", ...lines].join("\n")}\n`;
    case "texte":
      return `${lines.join("\n")}\n`;
  }
}

function ofLibreOffice(lines: readonly string[]): readonly string[] | null {
  const end = lines.indexOf("---");
  if (end < 0 || lines.slice(0, end).some((line) => /^type:\s*negative/i.test(line))) return null;
  return lines.slice(end + 1).map((line) => (line.split("==")[0] ?? "").replaceAll("=", "").trim());
}

function ofList(lines: readonly string[]): readonly string[] {
  const isHunspell = /^\d+$/.test(lines[0] ?? "");
  const rest = isHunspell ? lines.slice(1) : lines;
  return rest.filter((line) => !line.startsWith("#")).map(isHunspell ? hunspellWord : (line) => line);
}

/** `mot/S.() po:nom` → mot; a slash of the word itself is escaped. */
function hunspellWord(line: string): string {
  const [entry = ""] = line.split("\t");
  return (/^(?:\\\/|[^/])*/.exec(entry)?.[0] ?? "").replaceAll("\\/", "/").replace(/ +(?:po|st|is|ts):.*$/, "").trim();
}

/** A word, or a name of a few: anything longer comes from another kind of file. */
function isWord(word: string): boolean {
  return word.length <= longestWord && word.split(" ").length < 6 && /\p{L}|\p{N}/u.test(word);
}
