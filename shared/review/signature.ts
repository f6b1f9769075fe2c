import { NBSP } from "../fr.ts";

/** Who says something, when, and what. */
export interface SignedRemark {
  /** "" when nobody says it. */
  readonly author: string;
  /** `2026-11-24 10:32`, as the reviewer's clock showed it; "" when unknown. */
  readonly date: string;
  /** "" when the comment only signs the change before it. */
  readonly remark: string;
}

/**
 * Reads what a comment of CriticMarkup holds. One that begins by a name and a
 * time is signed:
 *
 *     {>>Camille Roux, 2026-11-24 10:32 : à vérifier<<}
 *        ^--author--^  ^-----date-----^   ^-remark-^
 *     {++mot++}{>>Camille Roux, 2026-11-24 10:32<<}     signs the insertion
 */
export function readSigned(comment: string): SignedRemark {
  const [whole, author = "", date = ""] = signature.exec(comment) ?? [];
  if (whole === undefined) return { author: "", date: "", remark: shown(comment) };
  return { author: shown(author), date, remark: shown(comment.slice(whole.length)) };
}

/** The comment that says this, marks included; "" when it says nothing. */
export function writeSigned({ author, date, remark }: SignedRemark): string {
  const name = oneLine(author).replaceAll(",", " ").replace(/ +/g, " ").slice(0, 100).trim();
  const text = oneLine(remark);
  if (name === "" || date === "") return text === "" ? "" : `{>>${text}<<}`;
  return `{>>${name}, ${date}${text === "" ? "" : `${NBSP}: ${text}`}<<}`;
}

const signature = /^([^,\n]{1,200}), (\d{4}-\d\d-\d\d \d\d:\d\d)(?:[ \u00a0\u202f]?:[ \u00a0]?|$)/u;

/** A comment stands on one line, and no bar of it cuts a cell. */
function oneLine(text: string): string {
  return text.replace(/[ \t]*\n[\s]*/g, " / ").replaceAll("<<}", "<< }").replaceAll("|", "\\|").trim();
}

function shown(text: string): string {
  return text.replaceAll("\\|", "|").trim();
}
