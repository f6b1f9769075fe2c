import { sourceOf } from "../../markdown/blocks.ts";
import { outlineOf } from "../../markdown/outline.ts";
import { inText, type PreflightCheck } from "../check.ts";

/** A heading says something. */
export const intertitreVide: PreflightCheck = {
  id: "intertitre-vide",
  label: "Intertitre vide",
  usual: "avertit",
  find: ({ document }) => {
    const empty = new Set(outlineOf(document).flatMap(({ text, from }) => (text === "" ? [from] : [])));
    return document.blocks
      .filter(({ from }) => empty.has(from))
      .map((block) => inText(block.from, block.from + sourceOf(block, document.text).trimEnd().length, "Cet intertitre est vide."));
  },
};
