import type { PreflightCheck } from "../check.ts";
import { imagesThat } from "../images.ts";

/** An image has a crédit, after the bar of its title: a duty of the code de la propriété intellectuelle (L. 121-1). */
export const imageSansCredit: PreflightCheck = {
  id: "image-sans-credit",
  label: "Image sans crédit",
  usual: "avertit",
  find: (departure) => imagesThat(({ credit }) => credit === "", "Cette image n’a pas de crédit.", departure),
};
