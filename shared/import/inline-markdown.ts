import { captionAttribute, nameAttribute } from "./pictures.ts";
import { writeSigned } from "../review/signature.ts";
import type { Element, Node } from "./tree.ts";

/** Marks that are open around a text. */
interface Marks {
  readonly strong: boolean;
  readonly em: boolean;
  readonly strike: boolean;
  readonly link: boolean;
  readonly inTable: boolean;
}

const noMarks: Marks = { strong: false, em: false, strike: false, link: false, inTable: false };

/** Stands for `<br>` until the paragraph is written; no text holds it. */
export const lineBreak = "\ue0f1";

/** Writes inline elements as Markdown; line breaks are `lineBreak`, blanks are not yet trimmed. */
export function inlineMarkdown(nodes: readonly Node[], inTable = false): string {
  return write(nodes, { ...noMarks, inTable });
}

function write(nodes: readonly Node[], marks: Marks): string {
  return joinedRuns(nodes).map((node) => (typeof node === "string" ? escapedText(node, marks) : writeElement(node, marks))).join("");
}

/** Elements of one kind that follow each other are one: « **a****b** » is no bold. */
function joinedRuns(nodes: readonly Node[]): readonly Node[] {
  const joined: Node[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const isSame = typeof node !== "string" && typeof last === "object" && runs.has(node.name) && last.name === node.name && ["style", "author", "date"].every((name) => last.attributes[name] === node.attributes[name]);
    if (isSame) joined[joined.length - 1] = { ...last, children: [...last.children, ...node.children] };
    else joined.push(node);
  }
  return joined;
}

const runs: ReadonlySet<string> = new Set(["b", "strong", "i", "em", "s", "del", "strike", "Review-insertion", "Review-deletion"]);

function writeElement({ name, attributes, children }: Element, marks: Marks): string {
  if (name === "br") return marks.inTable ? "<br>" : lineBreak;
  if (name === "footnote-reference") return `[^${(attributes["id"] ?? "").replace(/\D/g, "") || "0"}]`;
  if (name.startsWith("Review-")) return review(name, attributes, children, marks);
  if (name === "img") return image(attributes, marks);
  if (name === "code" || name === "tt" || name === "samp") return code(plainText(children));
  if (name === "a") return link(attributes["href"] ?? "", children, marks);
  const kept = keptTags[name];
  if (kept !== undefined) return around(write(children, marks), `<${kept}>`, `</${kept}>`);
  const { strong, em, strike } = styleOf(name, attributes);
  const inner = { ...marks, strong: marks.strong || strong === true, em: marks.em || em === true, strike: marks.strike || strike === true };
  let text = write(children, inner);
  if (inner.strike && !marks.strike) text = around(text, "~~", "~~");
  if (inner.em && !marks.em) text = around(text, "*", "*");
  if (inner.strong && !marks.strong) text = around(text, "**", "**");
  return text;
}

/** A change that Word tracked, or a comment. Names of HTML have no capital: only our reader of Word makes these. */
function review(name: string, { author = "", date = "", remark = "" }: Readonly<Record<string, string>>, children: readonly Node[], marks: Marks): string {
  const text = write(children, marks).replace(/\ue0f1[\s\ue0f1]*/g, marks.inTable ? "<br>" : lineBreak);
  if (name === "Review-comment") return writeSigned({ author, date, remark });
  if (text === "") return "";
  return `${name === "Review-insertion" ? `{++${text}++}` : `{--${text}--}`}${writeSigned({ author, date, remark: "" })}`;
}

/** Raw HTML that Marbre shows. */
const keptTags: Readonly<Record<string, string>> = { sup: "sup", sub: "sub", kbd: "kbd", mark: "mark" };

/** What an element says of its text: by its name, or by its style as Google Docs and Word write it. */
function styleOf(name: string, { style = "" }: Readonly<Record<string, string>>) {
  const weight = /font-weight\s*:\s*([a-z]+|\d+)/i.exec(style)?.[1];
  const isNormal = weight === "normal" || weight === "400";
  const isBold = weight === "bold" || weight === "bolder" || Number(weight) >= 600;
  return {
    strong: isBold || ((name === "b" || name === "strong") && !isNormal),
    em: /font-style\s*:\s*italic/i.test(style) || ((name === "i" || name === "em" || name === "cite" || name === "dfn" || name === "var") && !/font-style\s*:\s*normal/i.test(style)),
    strike: name === "s" || name === "del" || name === "strike" || /text-decoration[^;]*line-through/i.test(style),
  };
}

/** Puts marks around a text, its outer blanks left outside: « ** mot** » is not bold. */
function around(text: string, open: string, close: string): string {
  const [, before = "", inner = "", after = ""] = /^([\s\ue0f1]*)([\s\S]*?)([\s\ue0f1]*)$/.exec(text) ?? [];
  if (inner === "") return text;
  // A mark does not reach from one paragraph into the next.
  const pieces = inner.split(/(\ue0f1[\s\ue0f1]*\ue0f1)/);
  return before + pieces.map((piece, index) => (index % 2 === 0 ? `${open}${piece}${close}` : piece)).join("") + after;
}

function link(href: string, children: readonly Node[], marks: Marks): string {
  const url = safeUrl(href);
  const text = write(children, { ...marks, link: true });
  if (url === null || marks.link || text.replaceAll(lineBreak, " ").trim() === "") return text;
  const bare = plainText(children).trim();
  if (bare === url && /^https?:/.test(url) && !/[<>]/.test(url)) return `<${url}>`;
  return around(text.replaceAll(lineBreak, " "), "[", `](${destination(url)})`);
}

function image({ src = "", alt = "", [nameAttribute]: name, [captionAttribute]: caption = "" }: Readonly<Record<string, string>>, marks: Marks): string {
  if (name !== undefined) {
    const title = caption.replace(/[ \t\r\n\f]+/g, " ").replace(/[\\"]/g, "\\$&").trim();
    return `![${escapedText(alt, marks)}](${name}${title === "" ? "" : ` "${title}"`})`;
  }
  // Elsewhere than on its page, a relative address leads nowhere.
  const url = /^\s*https?:\/\//i.test(src) ? safeUrl(src) : null;
  return url === null ? escapedText(alt, marks) : `![${escapedText(alt, marks)}](${destination(url)})`;
}

/** An address that a piece may hold, as it is; `null` for a script, a file, data. */
export function safeUrl(href: string): string | null {
  // A browser drops these where it reads a scheme: so do we, before we look at it.
  const url = href.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]+/g, (blank) => (blank === " " ? "%20" : "")).replace(/^(?:%20)+|(?:%20)+$/g, "");
  if (url === "" || url.startsWith("#") || url.length > 2_000) return null;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  return scheme === undefined || ["http", "https", "mailto"].includes(scheme) ? url : null;
}

/** A link's address between parentheses, its own parentheses and marks kept from closing it. */
export function destination(url: string): string {
  return url.replace(/[()<>\\*_`[\]]/g, (sign) => (sign === "_" || sign === "*" ? sign : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`));
}

function code(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line === "") return text === "" ? "" : " ";
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}

function plainText(nodes: readonly Node[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : node.name === "br" ? "\n" : plainText(node.children))).join("");
}

/** A text in which Markdown and CriticMarkup see no mark; blanks run together, but for no-break spaces. */
export function escapedText(text: string, { inTable }: Pick<Marks, "inTable">): string {
  const marked = text
    .replaceAll(lineBreak, "")
    .replace(/[ \t\r\n\f]+/g, " ")
    .replace(/[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|(?<=~)~|&(?=#?\w+;)|%(?=%)|(?<=%)%|\{(?=\+\+|--|~~|==|>>)|(?<=\+\+|--|~~|==|<<)\}/gu, "\\$&");
  return inTable ? marked.replaceAll("|", "\\|") : marked;
}
