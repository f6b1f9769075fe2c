import { quotesOf } from "../../typography/quotes.ts";
import { passagesOfBody } from "../body.ts";
import { inText, type PreflightCheck } from "../check.ts";

/** Quotation marks go by two, in the same paragraph. */
export const guillemets: PreflightCheck = {
  id: "guillemets",
  label: "Guillemets non fermés",
  usual: "avertit",
  find: ({ document }) =>
    passagesOfBody(document).flatMap(({ passage, from }) =>
      quotesOf(passage)
        .orphans.filter((at) => "«»“”".includes(passage.text.charAt(at)))
        .map((at) => {
          const place = passage.rangeOf(at, at + 1);
          const mark = passage.text.charAt(at);
          const message = "«“".includes(mark) ? "Ce guillemet n’est pas fermé dans le paragraphe." : "Ce guillemet n’est pas ouvert dans le paragraphe.";
          return inText(from + place.from, from + place.to, message);
        }),
    ),
};
