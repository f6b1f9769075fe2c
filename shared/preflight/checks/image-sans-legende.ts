import type { PreflightCheck } from "../check.ts";
import { imagesThat } from "../images.ts";

/** An image has a légende: `![…](fichier "Légende | Crédit")`. */
export const imageSansLegende: PreflightCheck = {
  id: "image-sans-legende",
  label: "Image sans légende",
  usual: "avertit",
  find: (departure) => imagesThat(({ legende }) => legende === "", "Cette image n’a pas de légende.", departure),
};
