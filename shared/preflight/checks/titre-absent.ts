import { outlineOf } from "../../markdown/outline.ts";
import { inField, type PreflightCheck } from "../check.ts";

/** An article has a title: the field, or a heading of the first level. */
export const titreAbsent: PreflightCheck = {
  id: "titre-absent",
  label: "Titre absent",
  usual: "avertit",
  find: ({ fields, document }) => {
    const has = fields.titre.trim() !== "" || outlineOf(document).some(({ level, text }) => level === 1 && text !== "");
    return has ? [] : [inField("titre", "L’article n’a pas de titre.")];
  },
};
