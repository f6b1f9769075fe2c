import { isChange, reviewMarksOf } from "../../review/marks.ts";
import { inText, type PreflightCheck } from "../check.ts";

/** No tracked change waits for a decision: outputs take them all for accepted. */
export const modificationsSuivies: PreflightCheck = {
  id: "modifications-suivies",
  label: "Modifications suivies non tranchées",
  usual: "avertit",
  find({ document }) {
    const changes = reviewMarksOf(document).filter(isChange);
    const [first] = changes;
    if (first === undefined) return [];
    const message =
      changes.length === 1
        ? "1 modification suivie n’est pas tranchée. Sauf dans Word, l’article sort comme si elle était acceptée."
        : `${changes.length} modifications suivies ne sont pas tranchées. Sauf dans Word, l’article sort comme si elles étaient acceptées.`;
    return [inText(first.from, first.to, message)];
  },
};
