import { passagesOfBody } from "../body.ts";
import { inText, type PreflightCheck } from "../check.ts";

/** Straight quotation marks; after a digit, they are inches, seconds or minutes. */
const straight = /(?<![\d])["']/gu;

/** Quotation marks and apostrophes are those of print. */
export const guillemetsDroits: PreflightCheck = {
  id: "guillemets-droits",
  label: "Guillemets et apostrophes droits",
  usual: "avertit",
  find: ({ document }) =>
    passagesOfBody(document).flatMap(({ passage, from }) =>
      [...passage.text.matchAll(straight)].map(({ 0: mark, index }) => {
        const place = passage.rangeOf(index, index + 1);
        return inText(from + place.from, from + place.to, mark === '"' ? "Ce guillemet est droit." : "Cette apostrophe est droite.");
      }),
    ),
};
