import { passagesOfBody } from "../body.ts";
import { inText, type PreflightCheck } from "../check.ts";

/** Spaces come one by one. */
export const espacesDoubles: PreflightCheck = {
  id: "espaces-doubles",
  label: "Espaces doubles",
  usual: "avertit",
  find: ({ document }) =>
    passagesOfBody(document).flatMap(({ passage, from }) =>
      [...passage.text.matchAll(/[ \u00a0\u202f]{2,}/gu)].flatMap(({ 0: spaces, index }) => {
        // Two spaces around what is looked through, the call of a note, are one each.
        if (!passage.isPlain(index, index + spaces.length)) return [];
        const place = passage.rangeOf(index, index + spaces.length);
        return [inText(from + place.from, from + place.to, "Il y a plusieurs espaces de suite.")];
      }),
    ),
};
