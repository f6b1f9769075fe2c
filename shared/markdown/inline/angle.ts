/** What a `<` opened. */
export interface Angle {
  readonly name: "Autolink" | "HTMLTag" | "Comment" | "ProcessingInstruction";
  readonly to: number;
}

/** Longest tag that is looked for: bounds the work on a text full of `<`. */
const maxTagLength = 8_192;

/**
 * Finds what starts at the `<`s of one text, asked with growing positions.
 *
 *     <https://marbre.example>   <!-- à vérifier -->   <kbd>
 */
export class AngleBrackets {
  private readonly text: string;
  /** Closing marks that were looked for in vain: what is not there once is not there later. */
  private readonly absent = new Set<string>();

  constructor(text: string) {
    this.text = text;
  }

  /** What the `<` at `from` opens, or null. */
  read(from: number): Angle | null {
    const next = this.text.charCodeAt(from + 1);
    if (next === 33 || next === 63 /* ! ? */) return this.readDelimited(from);
    const candidate = this.text.slice(from, from + maxTagLength);
    const link = autolink.exec(candidate);
    if (link !== null) return { name: "Autolink", to: from + link[0].length };
    const found = tag.exec(candidate);
    return found === null ? null : { name: "HTMLTag", to: from + found[0].length };
  }

  private readDelimited(from: number): Angle | null {
    const { text } = this;
    if (text.startsWith("<!-->", from)) return { name: "Comment", to: from + 5 };
    if (text.startsWith("<!--->", from)) return { name: "Comment", to: from + 6 };
    for (const { name, open, close } of delimited) {
      if (!text.startsWith(open, from)) continue;
      // A comment that its paragraph does not close hides the rest of it: who opened one meant to hide.
      return this.readTo(close, from + open.length, name) ?? (name === "Comment" ? { name, to: text.length } : null);
    }
    return /[A-Za-z]/.test(text[from + 2] ?? "") ? this.readTo(">", from + 3, "HTMLTag") : null;
  }

  private readTo(close: string, from: number, name: Angle["name"]): Angle | null {
    if (this.absent.has(close)) return null;
    const at = this.text.indexOf(close, from);
    if (at < 0) this.absent.add(close);
    return at < 0 ? null : { name, to: at + close.length };
  }
}

/** Constructs that run to a closing mark, whatever stands between. */
const delimited = [
  { name: "Comment", open: "<!--", close: "-->" },
  { name: "ProcessingInstruction", open: "<?", close: "?>" },
  { name: "HTMLTag", open: "<![CDATA[", close: "]]>" },
] as const;

const label = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const email = `[A-Za-z0-9.!#$%&'*+/=?^_\`{|}~-]{1,256}@${label}(?:\\.${label})*`;
const autolink = new RegExp(`^<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*|${email})>`);

const attribute = `[ \\t\\n]+[A-Za-z_:][A-Za-z0-9_.:-]*(?:[ \\t\\n]*=[ \\t\\n]*(?:[^ \\t\\n"'=<>\`]+|'[^']*'|"[^"]*"))?`;
const tag = new RegExp(`^<(?:/[A-Za-z][A-Za-z0-9-]*[ \\t\\n]*|[A-Za-z][A-Za-z0-9-]*(?:${attribute})*[ \\t\\n]*/?)>`);
