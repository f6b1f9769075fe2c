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
    const what = changes.length === 1 ? "1 modification suivie n’est pas tranchée" : `${changes.length} modifications suivies ne sont pas tranchées`;
    return [inText(first.from, first.to, `${what}, l’article sort comme si elle${changes.length === 1 ? "" : "s"} étai${changes.length === 1 ? "t acceptée" : "ent acceptées"}.`)];
  },
};
