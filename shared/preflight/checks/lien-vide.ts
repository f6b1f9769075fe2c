import { nodesNamed } from "../../markdown/nodes-named.ts";
import { inText, type PreflightCheck } from "../check.ts";

const links: ReadonlySet<string> = new Set(["Link"]);

/** A link has words to press, and leads somewhere. */
export const lienVide: PreflightCheck = {
  id: "lien-vide",
  label: "Lien vide",
  usual: "avertit",
  find: ({ document }) =>
    nodesNamed(document, links).flatMap(({ node, from, to, source }) => {
      const [opening, closing, next] = node.getChildren("LinkMark");
      if (opening === undefined || closing === undefined) return [];
      if (source.slice(opening.to, closing.from).trim() === "") return [inText(from, to, "Ce lien n’a pas de texte.")];
      const url = node.getChild("URL");
      const address = url === null ? "" : source.slice(url.from, url.to).replace(/[<>\s#]/gu, "");
      const isDirect = next !== undefined && source.charAt(next.from) === "(";
      const isSelf = url !== null && source.slice(url.from, url.to).startsWith("#") && address !== "";
      return isDirect && address === "" && !isSelf ? [inText(from, to, "Ce lien ne mène nulle part.")] : [];
    }),
};
