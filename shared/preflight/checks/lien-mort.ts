import { decodeUrl } from "../../markdown/links.ts";
import { outlineOf } from "../../markdown/outline.ts";
import { wholeText } from "../../markdown/source-text.ts";
import { drawn } from "../../typography/spaces.ts";
import { nodesNamed } from "../../markdown/nodes-named.ts";
import { inText, type PreflightCheck } from "../check.ts";
import { anchorsOf } from "../anchors.ts";
import { noteCalls } from "../notes.ts";

const links: ReadonlySet<string> = new Set(["Link"]);

/** A link to a place of the article leads to a heading; the call of a note, to a note. */
export const lienMort: PreflightCheck = {
  id: "lien-mort",
  label: "Lien interne ou appel de note sans cible",
  usual: "avertit",
  find: ({ document }) => {
    const known = new Set(outlineOf(document).flatMap(({ text }) => anchorsOf(text)));
    for (const { 1: id = "" } of wholeText(document.text).matchAll(/\{#([\p{L}\p{N}_-]+)/gu)) known.add(id);
    const dead = nodesNamed(document, links).flatMap(({ node, from, to, source }) => {
      const url = node.getChild("URL");
      const target = url === null ? "" : source.slice(url.from, url.to);
      if (!target.startsWith("#") || target === "#" || known.has(decodeUrl(target.slice(1)))) return [];
      return [inText(from, to, drawn(`Ce lien mène à «⍽${target}⍽», qui n’existe pas dans l’article.`))];
    });
    const orphans = noteCalls(document).map(({ from, to, label }) =>
      inText(from, to, drawn(`L’appel de note «⍽${label}⍽» n’a pas de note.`)),
    );
    return [...dead, ...orphans].sort((a, b) => startOf(a.place) - startOf(b.place));
  },
};

const startOf = (place: { readonly kind: string; readonly from?: number }) => place.from ?? 0;
