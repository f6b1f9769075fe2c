import type { PreflightCheck } from "../check.ts";
import { imagesThat } from "../images.ts";

/** An image has words for those who do not see it (RGAA 1.1). */
export const imageSansAlternative: PreflightCheck = {
  id: "image-sans-alternative",
  label: "Image sans texte alternatif",
  usual: "avertit",
  find: (departure) => imagesThat(({ alternative }) => alternative === "", "Cette image n’a pas de texte alternatif.", departure),
};
