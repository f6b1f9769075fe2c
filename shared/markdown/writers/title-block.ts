import type { Fields } from "../../article.ts";
import { publicField } from "../private-text.ts";
import { escapeHtml } from "./html-context.ts";

/** The fields that a reader sees above the text. */
export type TitleFields = Pick<Fields, "surtitre" | "titre" | "chapo" | "signature">;

/**
 * Writes the titraille as HTML: surtitre, titre, chapô, signature, each only
 * when it says something; "" when none does. The fields are plain text, where
 * a line break is a space, as in Markdown; an empty line starts another
 * paragraph of the chapô.
 */
export function writeTitleBlock(fields: TitleFields): string {
  const lines = [
    paragraph("surtitre", fields.surtitre),
    element("h1", "titre", fields.titre),
    ...paragraphsOf(fields.chapo).map((text) => paragraph("chapo", text)),
    paragraph("signature", fields.signature),
  ].filter((line) => line !== "");
  return lines.length === 0 ? "" : `<header class="titraille">\n${lines.join("\n")}\n</header>\n`;
}

/** The paragraphs of a field, each on one line, without the empty ones. */
export function paragraphsOf(field: string): readonly string[] {
  return publicField(field)
    .split(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/)
    .map(oneLine)
    .filter((text) => text !== "");
}

/**
 * A field on one line: ordinary spaces, tabs and breaks run together into one
 * space. No-break spaces are text and stay; what is private goes.
 */
export function oneLine(field: string): string {
  return publicField(field).replace(/[ \t\r\n\f\v\u2028\u2029]+/g, " ").replace(/^ | $/g, "");
}

function paragraph(name: string, field: string): string {
  return element("p", name, field);
}

function element(tag: "p" | "h1", name: string, field: string): string {
  const text = oneLine(field);
  return text === "" ? "" : `<${tag} class="${name}">${escapeHtml(text)}</${tag}>`;
}
