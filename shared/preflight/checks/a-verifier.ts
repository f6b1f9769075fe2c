import { drawn } from "../../typography/spaces.ts";
import { passagesOfBody } from "../body.ts";
import { inField, inText, type PreflightCheck } from "../check.ts";

/** What newsrooms leave in a text to come back to it; capitals, but for « à vérifier », which is never printed. */
const marks = /(?<![\p{L}\p{M}\p{N}_])(?:[ÀàAa] vérifier|[ÀA]\u0300? VÉRIFIER|A VERIFIER|TKTK|TK|XXX+|TODO|FIXME|[ÀA] COMPLÉTER|LOREM IPSUM|[Ll]orem ipsum)(?![\p{L}\p{M}\p{N}_])|\[\?+\]|\?\?\?/gu;

const fields = [
  ["titre", "Le titre"],
  ["chapo", "Le chapô"],
  ["titreWeb", "Le titre web"],
  ["titreReseaux", "Le titre réseaux"],
  ["metaDescription", "La méta-description"],
] as const;

/** Nothing is left « à vérifier ». */
export const aVerifier: PreflightCheck = {
  id: "a-verifier",
  label: drawn("«⍽À VÉRIFIER⍽», TK ou XXX oubliés"),
  usual: "bloque",
  find: ({ document, fields: values }) => [
    ...fields.flatMap(([field, name]) => {
      const found = values[field].replaceAll("\u00a0", " ").match(marks)?.[0];
      return found === undefined ? [] : [inField(field, drawn(`${name} contient encore «⍽${found}⍽».`))];
    }),
    ...passagesOfBody(document).flatMap(({ passage, from }) =>
      [...passage.text.replace(/[\u00a0\u202f\n]/gu, " ").matchAll(marks)].map(({ 0: found, index }) => {
        const place = passage.rangeOf(index, index + found.length);
        return inText(from + place.from, from + place.to, drawn(`Il reste «⍽${found}⍽» dans le texte.`));
      }),
    ),
  ],
};
