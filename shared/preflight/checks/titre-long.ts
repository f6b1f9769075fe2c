import { drawn } from "../../typography/spaces.ts";
import { inField, type PreflightCheck, type PreflightField } from "../check.ts";

/** Longest of each, in signes: what search engines and networks show. */
const limits: readonly (readonly [PreflightField & ("titreWeb" | "titreReseaux" | "metaDescription"), string, number])[] = [
  ["titreWeb", "Le titre web", 75],
  ["titreReseaux", "Le titre réseaux", 75],
  ["metaDescription", "La méta-description", 155],
];

/** What leaves for the Web is cut beyond a length. */
export const titreLong: PreflightCheck = {
  id: "titre-long",
  label: "Titre web, titre réseaux ou méta-description trop longs",
  usual: "avertit",
  find: ({ fields }) =>
    limits.flatMap(([field, name, limit]) => {
      const length = Array.from(fields[field].normalize("NFC")).length;
      return length > limit ? [inField(field, drawn(`${name} fait ${length}⍽signes, ${limit} au plus.`))] : [];
    }),
};
